// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/document/text_place.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

/// One change that a person makes, told as what stood there and what stands there now: undoing it
/// is the exchange of the two.
namespace aigaq::document {

struct Caret {
    TextPlace place;
    qsizetype position = 0; ///< as text_editing.h counts
    friend bool operator==(const Caret&, const Caret&) = default;
};

/// From one caret to another, both of one language, the first in document order first. The text of
/// a footnote is no part of that order: such a selection begins and ends in the same text.
struct Selection {
    Caret from;
    Caret to;
    friend bool operator==(const Selection&, const Selection&) = default;
};

/// The texts of a place in all languages; null where the submission has no such place.
[[nodiscard]] const Texts* textsAt(const Submission& submission, const TextPlace& place);
[[nodiscard]] Texts* textsAt(Submission& submission, const TextPlace& place);
/// Empty where nothing is written, and where the submission has no such place.
[[nodiscard]] const Text& textAt(const Submission& submission, const TextPlace& place);

/// Every place but the footnotes', in document order. Title, framework line and organisations are
/// among them, written or not: a reading leaves the unwritten ones out, an editor does not.
[[nodiscard]] std::vector<TextPlace> placesOf(const Submission& submission, Language language);

template <class Value>
struct Exchange {
    Value before;
    Value after;
    friend bool operator==(const Exchange&, const Exchange&) = default;
};

/// `before` stands in the submission's items from this position on.
struct ItemExchange {
    std::size_t first = 0;
    std::vector<Item> before;
    std::vector<Item> after;
    friend bool operator==(const ItemExchange&, const ItemExchange&) = default;
};

/// Its parts concern different things, so their order does not matter: a text that is told in
/// `texts` is in none of the others.
struct Edit {
    std::map<TextPlace, Exchange<Text>> texts;
    std::optional<ItemExchange> items;
    std::optional<Exchange<std::vector<Paragraph>>> introduction;
    // Nothing before: it is new. Nothing after: it goes.
    std::map<NodeId, Exchange<std::optional<Footnote>>> footnotes;
    std::map<NodeId, Exchange<std::optional<Citation>>> citations;
    std::map<NodeId, Exchange<std::optional<Source>>> sources;
    std::map<NodeId, Exchange<std::optional<Comment>>> comments;
    friend bool operator==(const Edit&, const Edit&) = default;
};

[[nodiscard]] bool isEmpty(const Edit& edit);

/// Every `before` must be what the submission says; after it every `after` is.
void apply(Submission& submission, const Edit& edit);

[[nodiscard]] Edit reversed(Edit edit);

/// What a key press, a drop or a menu entry comes to: the change, and where the caret stands after
/// it. The edit is empty where only the caret moves.
struct Edited {
    Edit edit;
    Caret caret;
    friend bool operator==(const Edited&, const Edited&) = default;
};

} // namespace aigaq::document
