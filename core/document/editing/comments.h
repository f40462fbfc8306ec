// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/comment_threads.h"
#include "core/document/edit.h"

/// Writing, resolving and deleting comments. No text changes.
namespace aigaq::document {

/// What a new comment on a selection is about: its words in the first text that it spans; with none
/// selected, that text as a whole.
[[nodiscard]] CommentedWords commentedWords(const Submission& submission,
                                            const Selection& selection);

[[nodiscard]] Edit addComment(const Comment& comment);

[[nodiscard]] Edit resolveComment(const Comment& comment, bool resolved);

/// With one that begins a thread its answers go. What answered a deleted answer then answers what
/// that one did.
[[nodiscard]] Edit deleteComment(const Submission& submission, const CommentThread& thread,
                                 const NodeId& comment);

} // namespace aigaq::document
