// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/json/json_stream.h"

#include <QJsonObject>

#include <optional>

/// Comments in a document's JSON: an object for each, what it is about told as in the file
/// (core/document/comment_fields.h), in the order of the document, answers after what they answer.
namespace aigaq::json {

void writeComments(JsonStream& json, const document::Submission& submission);

/// But for its id. Nothing: that is no comment.
[[nodiscard]] std::optional<document::Comment> commentFrom(const QJsonObject& object);

} // namespace aigaq::json
