// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/bookmarks.h"
#include "core/docx/reading/list_counter.h"
#include "core/draft/draft_comments.h"
#include "core/draft/finding.h"
#include "core/draft/reading_progress.h"
#include "core/draft/sourced_text.h"

namespace aigaq::docx {

/// A cell of a table that stands in no other table.
struct TableCell {
    int table = 0;   ///< which of the document's, from 0
    int row = 0;     ///< of the table, from 0
    int column = 0;  ///< of the table's grid, from 0
    int columns = 1; ///< how many of them it takes up
    friend bool operator==(const TableCell&, const TableCell&) = default;
};

/// A paragraph as Word shows it. Its line breaks are `draft::lineBreak`.
struct WordParagraph {
    draft::SourcedText words; ///< without the label; a mark for each of `notes`
    int line = 0;             ///< which paragraph it is, from 1
    std::optional<ListLabel> label;
    ParagraphRole role = ParagraphRole::Body;
    std::optional<document::BlockKind> kind; ///< in a document that Aigaq exported
    std::vector<std::size_t> notes;          ///< of WordDocument::notes, in order of their marks
    std::vector<BookmarkedPlace> bookmarks;  ///< of an export, that begin here
    QStringList bookmarkNames;               ///< of any document
    QStringList changedBy;                   ///< who made its tracked changes
    std::optional<TableCell> cell;           ///< that it stands in
};

struct WordNote {
    draft::SourcedText words;
    int number = 0; ///< as Word counts: endnotes apart from footnotes
    std::vector<BookmarkedPlace> bookmarks;
    QStringList changedBy;
};

/// Something that was mended or is doubtful, and where.
struct WordFinding {
    draft::Finding finding;
    std::optional<std::size_t> paragraph; ///< of WordDocument::paragraphs
    std::optional<std::size_t> note;      ///< of WordDocument::notes
};

/// The text of a .docx file with what belongs to it.
struct WordDocument {
    std::vector<WordParagraph> paragraphs; ///< with words, but for numbered ones of an export
    std::vector<WordNote> notes;           ///< in order of their marks
    /// The bookmark of the paragraph whose number each cross-reference prints, as draft::Look
    /// counts them.
    QStringList references;
    draft::DraftComments comments;
    std::vector<WordFinding> findings;
};

/// Without `tracked`, a document with tracked changes is an error that tells of them.
[[nodiscard]] Result<WordDocument, DocxReadError>
readWordDocument(const QByteArray& bytes, std::optional<TrackedChanges> tracked,
                 const DocxReadLimits& limits, draft::ReadingProgress& progress);

} // namespace aigaq::docx
