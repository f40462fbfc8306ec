// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/comment.h"

#include <array>
#include <optional>

/// How the fields of a comment say what it is about:
///
///     about   the node and its field, `<id in hex> text.en`; or the comment that it answers, its
///             id alone
///     words   the words of that field as they were then, in the stored form (stored_text.h), those
///             that the comment is about in bold; of an answer nothing
///
/// The whole wording is kept, not the numbers of some words in a version of it: so the comment
/// finds its place without the history, and also when a name is taken out of both for good.
namespace aigaq::document {

struct NamedValue {
    QString name;
    QString value;
};

/// But for author and date (node_fields.h).
[[nodiscard]] std::array<NamedValue, 4> fieldsOf(const Comment& comment);

/// Nothing: that is no comment's.
[[nodiscard]] std::optional<CommentSubject> commentSubject(const QString& about,
                                                           const QString& words);

/// Whether it is lines of what texts may hold.
[[nodiscard]] bool isCommentText(const QString& text);

} // namespace aigaq::document
