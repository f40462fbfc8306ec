// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/part.h"

#include <QRandomGenerator>

/// What operations do to the paragraphs of a part. Spots and carets are those of the part as it is
/// now; the lists are those that `isOfParagraphs`.
namespace aigaq::document {

[[nodiscard]] bool isEmptyEverywhere(const Texts& texts);
[[nodiscard]] bool isEmptyEverywhere(const Item& item);

struct Halves {
    TextPlace first;
    TextPlace second;
};

/// Makes two paragraphs of one. The first keeps the node and its other languages; but where no
/// words stand before the caret, all of that stays with the words and the first is the new one.
Halves splitText(Submission& now, const Caret& caret, QRandomGenerator& random);

/// Adds a paragraph to the one before it: in this language as it stands, in the others with a space
/// between. The caret stands where they met.
Caret joinWithPrevious(Part& part, const Spot& spot, Language language);

void removeParagraph(Submission& now, const Spot& spot);
void removeItem(Submission& now, const Spot& spot);

/// An empty paragraph of the list's kind, at its end.
TextPlace appendParagraph(Submission& now, const Spot& list, Language language,
                          QRandomGenerator& random);

/// At this position among the items of the part; the caret stands in its issue.
Caret insertPair(Submission& now, std::size_t position, Pair pair, Language language);

/// A pair with these words as its issue.
[[nodiscard]] Pair pairWithIssue(const Text& words, Language language, QRandomGenerator& random);

} // namespace aigaq::document
