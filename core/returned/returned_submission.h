// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returned/recognition.h"

namespace aigaq::returned {

/// The submission that a returned document makes of the one it was exported from.
struct ReturnedSubmission {
    /// With the ids, the other languages' texts and the sources of the exported one. What reads the
    /// same as it was exported is the same.
    document::Submission submission;
    /// Of which block each paragraph is that the export did not have, if its words were part of
    /// that.
    std::map<document::NodeId, document::NodeId> splitFrom;
    /// Into which paragraph the words of a block went that is not there any more.
    std::map<document::NodeId, document::NodeId> joinedTo;
    /// Those that are about nothing in it.
    std::vector<draft::DraftComment> homelessComments;
    /// Who made the tracked changes of a paragraph, by the block that it is, and of a note.
    std::map<document::NodeId, QStringList> changedBy;
};

/// `base` is the submission as it was exported in this language.
///
/// A paragraph is what its style says. Where people went on writing, Word makes further paragraphs
/// of the same style: one that is new below an issue that has no question yet goes on with the
/// issue, and one below a question that has no label of its own goes on with the question.
///
/// Comments are added to those that the base has, but for those that it has already: by the same
/// author, of the same words, on the same text. One that was resolved in Word is resolved.
[[nodiscard]] ReturnedSubmission returnedSubmission(const document::Submission& base,
                                                    document::Language language,
                                                    const ReturnedDocument& document);

} // namespace aigaq::returned
