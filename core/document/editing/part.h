// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/items.h"
#include "core/document/editing/spot.h"

namespace aigaq::document {

/// The part of a submission that an operation works on, as a small submission of its own: the
/// cover, some items, and of the footnotes only those that are being written or added. What the
/// operation comes to is then found by comparing, so that an operation is as simple as changing a
/// value, and costs what it touches instead of what the submission holds.
struct Part {
    const Submission* whole;
    ItemRange range; ///< of the whole's items
    Submission now;
    /// What cross-references to nodes that go are to name instead.
    std::map<NodeId, NodeId> successors;
};

/// With the items next to the range, so that what stands before and after can be asked for.
[[nodiscard]] Part partOf(const Submission& whole, ItemRange range);

/// The part that a selection or a caret is in. These must be the submission's.
[[nodiscard]] Part partOf(const Submission& whole, const Selection& selection);
[[nodiscard]] Part partOf(const Submission& whole, const Caret& caret);

/// The change that makes the whole say what the part says now. Footnotes that lost their last mark
/// go with it, and citations that no footnote makes any more.
[[nodiscard]] Edit editOf(Part part);

[[nodiscard]] std::optional<TextPlace> placeBefore(const Submission& submission,
                                                   const TextPlace& place);
[[nodiscard]] std::optional<TextPlace> placeAfter(const Submission& submission,
                                                  const TextPlace& place);

[[nodiscard]] Caret startOf(const TextPlace& place);
[[nodiscard]] Caret endOf(const Submission& submission, const TextPlace& place);
/// The start of the first text of an item.
[[nodiscard]] Caret startOf(const Item& item, Language language);

} // namespace aigaq::document
