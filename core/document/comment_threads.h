// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/comment_places.h"

#include <optional>
#include <set>
#include <vector>

namespace aigaq::document {

/// A comment and what was answered to it.
struct CommentThread {
    NodeId comment;
    std::optional<CommentedStretch> stands; ///< nothing: what it is about is deleted
    std::vector<NodeId> answers;            ///< each after the one that it answers
    friend bool operator==(const CommentThread&, const CommentThread&) = default;
};

/// In the order of the document: a note's comments come where its mark stands, in each text those
/// of the draft's language first. Then those about what is deleted. An answer to a comment that is
/// not there any more is a thread of its own, so that no word of anybody gets out of sight.
///
/// What comes first never goes by anybody's clock: of two answers to one comment that were written
/// in two copies, the one with the lesser id does.
[[nodiscard]] std::vector<CommentThread> commentThreads(const Submission& submission);

/// The comments that stand on these nodes, with what was answered to them.
[[nodiscard]] std::set<NodeId> commentsOn(const std::set<NodeId>& nodes,
                                          const Submission& submission);

/// The comment that a new answer to this thread answers.
[[nodiscard]] NodeId lastOf(const CommentThread& thread);

} // namespace aigaq::document
