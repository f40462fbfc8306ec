// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QRandomGenerator>

/// What is done to pairs and headings as wholes.
namespace aigaq::document {

/// Items from `first` up to, not including, `last`, by their position in the submission.
struct ItemRange {
    std::size_t first = 0;
    std::size_t last = 0;
    friend bool operator==(const ItemRange&, const ItemRange&) = default;
};

/// The items that a selection touches; nothing where it touches none.
[[nodiscard]] std::optional<ItemRange> itemsIn(const Submission& submission,
                                               const Selection& selection);

/// A new pair after the item that the caret is in; from the cover: before all items. The caret
/// stands in its issue. Nothing in a footnote, here and below.
[[nodiscard]] std::optional<Edited>
insertPairAfter(const Submission& submission, const Caret& caret,
                QRandomGenerator& random = *QRandomGenerator::system());
[[nodiscard]] std::optional<Edited>
insertPairBefore(const Submission& submission, const Caret& caret,
                 QRandomGenerator& random = *QRandomGenerator::system());

/// A new heading above the item that the caret is in, or above all items; the caret stands in it.
[[nodiscard]] std::optional<Edited>
insertHeading(const Submission& submission, const Caret& caret,
              QRandomGenerator& random = *QRandomGenerator::system());

/// Removes items with all their languages and the footnotes that are marked nowhere else. The caret
/// goes to what follows, or to the end of what stood before. Nothing for an empty range.
[[nodiscard]] std::optional<Edited> deleteItems(const Submission& submission, ItemRange range,
                                                Language language);

/// Moves items before the one that stands at `to` now; `to` may be the number of items. The caret
/// stands at the start of the first of them. Nothing where they would stay where they are.
[[nodiscard]] std::optional<Edited> moveItems(const Submission& submission, ItemRange range,
                                              std::size_t to, Language language);

/// Moves the items that a selection touches over the one above or below them. The caret stays at
/// the selection's end. Nothing at the top, at the bottom and outside the items.
[[nodiscard]] std::optional<Edited> moveItemsUp(const Submission& submission,
                                                const Selection& selection);
[[nodiscard]] std::optional<Edited> moveItemsDown(const Submission& submission,
                                                  const Selection& selection);

/// Makes two pairs of one: what stands behind the caret goes to a new pair below, each half's words
/// to the same half. A caret in the issue leaves the first pair without a question, one in the
/// question leaves the second without an issue. The caret stands in the second pair's issue.
/// Nothing outside pairs.
[[nodiscard]] std::optional<Edited>
splitPair(const Submission& submission, const Caret& caret,
          QRandomGenerator& random = *QRandomGenerator::system());

/// Adds the next pair's issue to this one's and its question to this one's; empty paragraphs go.
/// Nothing where no pair follows directly.
[[nodiscard]] std::optional<Edited> joinPairs(const Submission& submission, const Caret& caret);

} // namespace aigaq::document
