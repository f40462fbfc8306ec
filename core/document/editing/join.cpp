// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/join.h"

#include "core/document/editing/convert.h"
#include "core/document/editing/paragraphs.h"
#include "core/document/text_editing.h"

namespace aigaq::document {

namespace {

/// Removes what is empty and begins at this spot: an item, the first sub-question, the first
/// paragraph of the introduction. Whether there was such a thing.
bool removeEmpty(Part& part, const TextPlace& place, const Spot& spot)
{
    const bool beginsItem =
        spot.list == List::Heading || (spot.list == List::Issue && spot.index == 0);
    if (beginsItem && isEmptyEverywhere(part.now.items[spot.item - 1])) {
        removeItem(part.now, spot);
        return true;
    }
    if (spot.list != List::SubQuestions && spot.list != List::Introduction)
        return false;
    if (!isEmptyEverywhere(*textsAt(std::as_const(part.now), place)))
        return false;
    removeParagraph(part.now, spot);
    return true;
}

} // namespace

std::optional<Edited> joinWithTextBefore(const Submission& submission, const Caret& caret,
                                         QRandomGenerator& random)
{
    const auto found = spotOf(submission, caret);
    if (!found || found->list == List::Footnote || caret.position > 0)
        return std::nullopt;
    Part part = partOf(submission, caret);
    const Spot spot = knownSpot(part.now, caret.place);
    const auto before = placeBefore(part.now, caret.place);
    if (!before)
        return std::nullopt;
    Caret after = endOf(part.now, *before);
    if (isOfParagraphs(spot.list) && spot.index > 0)
        after = joinWithPrevious(part, spot, caret.place.language);
    else if (!removeEmpty(part, caret.place, spot) && spot.list == List::SubQuestions)
        after = startOf(convertToContinuations(part, spot, caret.place.language, random));
    return Edited{.edit = editOf(std::move(part)), .caret = after};
}

std::optional<Edited> joinWithTextAfter(const Submission& submission, const Caret& caret,
                                        QRandomGenerator& random)
{
    const auto spot = spotOf(submission, caret);
    if (!spot || spot->list == List::Footnote ||
        caret.position < length(textAt(submission, caret.place)))
        return std::nullopt;
    const auto next = placeAfter(submission, caret.place);
    if (!next)
        return std::nullopt;
    auto joined = joinWithTextBefore(submission, startOf(*next), random);
    if (joined)
        joined->caret = isEmpty(joined->edit) ? startOf(*next) : caret;
    return joined;
}

} // namespace aigaq::document
