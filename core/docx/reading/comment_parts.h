// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/story.h"

namespace aigaq::docx {

/// What Word's later versions tell of a comment beside its words ([MS-DOCX], 2.5.2 commentsEx).
struct CommentState {
    QString answered; ///< the last paragraph of the comment that it answers; empty: none
    bool resolved = false;
};

/// By the ids of the comments' last paragraphs.
[[nodiscard]] Result<QHash<QString, CommentState>, DocxReadError> readCommentStates(XmlPart& xml);

/// The comments in the order of their ids, by which `indexes` finds them.
struct ReadComments {
    std::vector<draft::DraftComment> comments;
    std::map<int, std::size_t> indexes;
};
[[nodiscard]] ReadComments commentsOf(const SideStories& stories,
                                      const QHash<QString, CommentState>& states);

} // namespace aigaq::docx
