// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/comment_ranges.h"
#include "core/docx/reading/field_stack.h"
#include "core/docx/reading/paragraph_words.h"
#include "core/docx/reading/part_relationships.h"
#include "core/docx/reading/word_document.h"

#include <QSet>

namespace aigaq::docx {

/// A footnote, endnote or comment by itself.
struct SideStory {
    draft::SourcedText words;
    std::vector<draft::Finding> findings;
    bool used = false;
    // Of a comment.
    QString author;
    QString date;
    QString lastParagraph; ///< the id by which answers name it

    std::vector<BookmarkedPlace> bookmarks;
    QStringList changedBy; ///< who made its tracked changes
};

/// The footnotes, endnotes or comments of a document by their ids.
using SideStories = std::map<int, SideStory>;

/// The tracked changes that were met.
struct ChangeCount {
    int changes = 0;
    QStringList authors;

    void add(const QString& author);
};

/// Notes who changed something, once and as far as a sentence can name them.
void addAuthor(QStringList& authors, const QString& author);

/// Notes that a bookmark begins here, if it is one of an export's. No paragraph has more of them
/// than are left of some that were joined.
void addBookmark(std::vector<BookmarkedPlace>& bookmarks, const QString& name);
void addBookmarkName(QStringList& names, const QString& name);
void addBookmarks(std::vector<BookmarkedPlace>& bookmarks,
                  const std::vector<BookmarkedPlace>& more);

/// Whether an element of this name holds or marks what was changed while changes were tracked
/// (ISO/IEC 29500-1, 17.13.5).
[[nodiscard]] bool isTrackedChange(QStringView element);

/// What reading a story needs to know from elsewhere, and what all stories count together. A story
/// is a run of paragraphs that belong together: the body, a note, a comment, a running head.
struct StoryContext {
    const WordStyles& styles;
    const PartRelationships& relationships; ///< of the story's part
    TrackedChanges tracked;
    const DocxReadLimits& limits;
    ListCounter& lists;
    ChangeCount& changes;
    QStringList& references; ///< the bookmark of each cross-reference, as draft::Look counts
    SideStories* footnotes = nullptr; ///< null: a story that has none
    SideStories* endnotes = nullptr;
    CommentRanges* comments = nullptr;
    draft::ReadingProgress* progress = nullptr;
};

/// A paragraph while its runs are being read.
struct OpenParagraph {
    explicit OpenParagraph(int line) : words(line), dropped(line), hidden(line), contents(line) {}

    ParagraphWords words;
    ParagraphWords dropped;  ///< by the decision about tracked changes
    ParagraphWords hidden;   ///< formatted as hidden
    ParagraphWords contents; ///< of a table of contents
    std::vector<std::size_t> notes;
    std::vector<WordFinding> findings;
    std::vector<BookmarkedPlace> bookmarks;
    QStringList bookmarkNames;
    QStringList changedBy;
    std::vector<int> comments; ///< that are about all of it, by their ids
    bool boldByStyle = false;
    bool italicByStyle = false;
};

} // namespace aigaq::docx
