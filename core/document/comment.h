// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text_place.h"

#include <QString>

#include <variant>

/// Remarks of those who work on a submission. They are no part of what is handed in.
namespace aigaq::document {

/// What a comment is about, in a text as it was when the comment was written: `before`, `words` and
/// `after` together are the words of that text. Where this is by now is worked out by comparing
/// them with the text (comment_places.h), so a comment stays at its words whoever changes what
/// stands around them, in whichever copy.
struct CommentedWords {
    TextPlace place;
    QString before;
    QString words; ///< empty: the comment is about the text as a whole
    QString after;
    friend bool operator==(const CommentedWords&, const CommentedWords&) = default;
};

/// What a comment is about: words, or the comment that it answers.
using CommentSubject = std::variant<CommentedWords, NodeId>;

struct Comment {
    NodeId id;
    CommentSubject about;
    QString text;   ///< its lines parted by "\n"
    QString author; ///< as the author says; empty: nobody says so
    QString date;   ///< as the author says: ISO 8601 in UTC, "2026-03-02T14:05:00Z", or empty
    bool resolved = false; ///< of one that answers none: nothing is left to be done
    friend bool operator==(const Comment&, const Comment&) = default;
};

} // namespace aigaq::document
