// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/docx/bookmarks.h"
#include "core/docx/docx_reader.h"

/// A Word document that Aigaq exported, that people have worked on since, and that has come back.
namespace aigaq::returned {

/// What the bookmarks of an export call a block: all of BookmarkedPlace but `isEnd`.
using BlockName = docx::BookmarkedPlace;

[[nodiscard]] BlockName nameOf(const document::Block& block);

struct ReturnedParagraph {
    /// By its style; none: of no style of an export, or joined of several, which loses styles.
    std::optional<document::BlockKind> kind;
    bool labelled = false;        ///< "Question:" stands before its words
    document::Text text;          ///< with the marks of notes, old and new
    std::vector<BlockName> names; ///< whose bookmarks it has; those of its end last
    QStringList changedBy;        ///< who made its tracked changes
    /// The same words as they were read, with the comments on them, and the notes of their marks;
    /// empty if there are no comments in the document.
    draft::SourcedText commented;
    std::vector<document::NodeId> notes;
};

struct ReturnedNote {
    document::Text text;
    QStringList changedBy;
};

struct ReturnedDocument {
    /// SHA-256 of the file. What is new in it gets ids that follow from this, so that it is the
    /// same thing when the file is read again.
    QByteArray sum;
    std::vector<ReturnedParagraph> paragraphs;
    /// By id, which is a new one if the export did not have the note.
    std::map<document::NodeId, ReturnedNote> notes;
    draft::DraftComments comments;
    std::vector<draft::Finding> findings; ///< what the words do not have
};

/// Reads a .docx as it is with all tracked changes accepted; who made them is told with the
/// paragraphs.
[[nodiscard]] Result<ReturnedDocument, docx::DocxReadError>
readReturned(const QByteArray& bytes, const docx::DocxReadLimits& limits = {},
             const Progress& progress = {});

} // namespace aigaq::returned
