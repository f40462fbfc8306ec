// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/comment_json.h"

#include "core/document/comment_fields.h"
#include "core/document/comment_threads.h"

namespace aigaq::json {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

void write(JsonStream& json, const Comment& comment)
{
    json.beginObject();
    json.member(u"id", hex(comment.id));
    for (const auto& [name, value] : fieldsOf(comment)) {
        if (name != "resolved"_L1)
            json.member(name, value);
    }
    json.member(u"author", comment.author);
    json.member(u"date", comment.date);
    json.member(u"resolved", comment.resolved);
    json.endObject();
}

} // namespace

void writeComments(JsonStream& json, const Submission& submission)
{
    json.key(u"comments");
    json.beginArray();
    for (const CommentThread& thread : commentThreads(submission)) {
        write(json, submission.comments.at(thread.comment));
        for (const NodeId& answer : thread.answers)
            write(json, submission.comments.at(answer));
    }
    json.endArray();
}

std::optional<Comment> commentFrom(const QJsonObject& object)
{
    auto about = commentSubject(object["about"_L1].toString(), object["words"_L1].toString());
    if (!about)
        return std::nullopt;
    Comment comment{.id = {},
                    .about = *std::move(about),
                    .text = object["text"_L1].toString(),
                    .author = object["author"_L1].toString(),
                    .date = object["date"_L1].toString(),
                    .resolved = object["resolved"_L1].toBool()};
    const bool isReadable =
        isCommentText(comment.text) && isTextOnly(comment.author) && isTextOnly(comment.date);
    return isReadable ? std::optional(std::move(comment)) : std::nullopt;
}

} // namespace aigaq::json
