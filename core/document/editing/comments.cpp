// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/comments.h"

#include "core/document/text_editing.h"

namespace aigaq::document {

CommentedWords commentedWords(const Submission& submission, const Selection& selection)
{
    const TextPlace& place = selection.from.place;
    const Text& text = textAt(submission, place);
    const bool isOneText = selection.to.place == place;
    return commentedWords({.place = place,
                           .from = selection.from.position,
                           .to = isOneText ? selection.to.position : length(text)},
                          text);
}

Edit addComment(const Comment& comment)
{
    Edit edit;
    edit.comments[comment.id].after = comment;
    return edit;
}

Edit resolveComment(const Comment& comment, bool resolved)
{
    Edit edit;
    auto& exchange = edit.comments[comment.id];
    exchange.before = comment;
    exchange.after = comment;
    exchange.after->resolved = resolved;
    return edit;
}

Edit deleteComment(const Submission& submission, const CommentThread& thread, const NodeId& comment)
{
    Edit edit;
    const Comment& deleted = submission.comments.at(comment);
    edit.comments[comment].before = deleted;
    for (const NodeId& id : thread.answers) {
        const Comment& answer = submission.comments.at(id);
        auto exchange = Exchange<std::optional<Comment>>{.before = answer, .after = {}};
        if (thread.comment != comment && answer.about == CommentSubject(comment)) {
            exchange.after = answer;
            exchange.after->about = deleted.about;
        }
        if (thread.comment == comment || exchange.after)
            edit.comments.insert_or_assign(id, exchange);
    }
    return edit;
}

} // namespace aigaq::document
