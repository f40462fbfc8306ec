// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/returned/returned_submission.h"

namespace aigaq::returned {

/// One thing that was done to an exported document: what a person who reviews it takes or leaves.
struct ReturnedChange {
    enum class Kind : std::uint8_t {
        Reworded, ///< a text; and what was split from it or joined to it
        Added,    ///< a heading, pair or paragraph
        Deleted,
        Moved,
        Commented, ///< a comment or an answer was written; `after` has its lines
        Resolved,  ///< a comment was; `after` has its lines
    };
    Kind kind;
    document::NodeId node;
    document::TextRole role = document::TextRole::Text;
    std::vector<document::NodeId> splitOff; ///< paragraphs that were made of parts of this one
    std::vector<document::NodeId> joined;   ///< paragraphs whose words went into this one
    /// The texts concerned, as they read in Word: of a pair, of all its paragraphs; before a split
    /// or a join and after it, of each of the paragraphs.
    std::vector<document::Text> before;
    std::vector<document::Text> after;
    std::vector<document::Text> newNotes; ///< that come with it
    QStringList changedBy;

    // Where it, or what the comment is about, is printed: of what is new, in the returned document,
    // of all else, in the exported.
    document::BlockKind block = document::BlockKind::Issue; ///< of a pair: Issue
    int number = 0;                                         ///< of the paragraph
    QString letter;                                         ///< of the sub-question
    int note = 0;                                           ///< of a footnote; 0: it is none
    friend bool operator==(const ReturnedChange&, const ReturnedChange&) = default;
};

/// In the order of the document. No two need each other: any of them can be taken without the rest.
[[nodiscard]] std::vector<ReturnedChange> returnedChanges(const document::Submission& base,
                                                          document::Language language,
                                                          const ReturnedSubmission& returned);

/// Those of the changes that `now` does not have yet: a document may come back twice, and what it
/// says may have been written at home, too.
[[nodiscard]] std::vector<ReturnedChange> notYetIn(const document::Submission& now,
                                                   document::Language language,
                                                   const document::Submission& returned,
                                                   std::vector<ReturnedChange> changes);

/// `base` with these changes made to it.
[[nodiscard]] document::Submission withChanges(const document::Submission& base,
                                               document::Language language,
                                               const document::Submission& returned,
                                               const std::vector<ReturnedChange>& chosen);

} // namespace aigaq::returned
