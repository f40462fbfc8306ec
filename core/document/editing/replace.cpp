// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/replace.h"

#include "core/document/editing/erase.h"
#include "core/document/editing/paragraphs.h"
#include "core/document/editing/pasted_texts.h"
#include "core/document/text_editing.h"

#include <algorithm>
#include <span>

namespace aigaq::document {

namespace {

Caret insertText(Submission& now, const Caret& caret, const Text& text)
{
    const Language language = caret.place.language;
    Texts& texts = *textsAt(now, caret.place);
    setTextIn(texts, language,
              spliced(textIn(texts, language), caret.position, caret.position, text));
    return {.place = caret.place, .position = caret.position + length(text)};
}

Text joined(const std::vector<Text>& paragraphs)
{
    Text joined;
    for (const Text& paragraph : paragraphs) {
        if (!joined.isEmpty() && !paragraph.isEmpty())
            joined.append(Run{.text = QStringLiteral(" ")});
        joined.append(paragraph);
    }
    return joined;
}

Caret insertParagraphs(Submission& now, Caret caret, const std::vector<Text>& paragraphs,
                       QRandomGenerator& random)
{
    if (!isOfParagraphs(knownSpot(now, caret.place).list))
        return insertText(now, caret, joined(paragraphs));
    for (const Text& paragraph : std::span(paragraphs).first(paragraphs.size() - 1)) {
        const Halves halves = splitText(now, caret, random);
        insertText(now, endOf(now, halves.first), paragraph);
        caret = startOf(halves.second);
    }
    return insertText(now, caret, paragraphs.back());
}

/// Where a caret outside a selection stands when that has been erased.
Caret afterErasing(const Part& part, const Selection& selection, const Caret& caret)
{
    const auto& [from, to] = selection;
    if (caret.place != to.place || caret.position < to.position)
        return caret;
    const qsizetype behind = caret.position - to.position;
    const bool joined = from.place == to.place || !spotOf(part.now, to.place);
    if (joined)
        return {.place = from.place, .position = from.position + behind};
    return {.place = to.place, .position = behind};
}

bool isBeside(const Submission& submission, const Selection& selection, const Caret& caret)
{
    const auto& [from, to] = selection;
    const auto order = [&](const Caret& one) { return knownSpot(submission, one.place); };
    const auto isBefore = [&](const Caret& one, const Caret& other) {
        return one.place == other.place ? one.position < other.position : order(one) < order(other);
    };
    return isBefore(caret, from) || isBefore(to, caret);
}

Part partOfBoth(const Submission& submission, const Selection& selection, const Caret& target)
{
    if (selection.from.place.node.kind() == NodeKind::Footnote)
        return partOf(submission, selection);
    const auto from = itemsIn(submission, selection).value_or(ItemRange{});
    const auto to = itemsIn(submission, {.from = target, .to = target}).value_or(ItemRange{});
    return partOf(submission, ItemRange{.first = std::min(from.first, to.first),
                                        .last = std::max(from.last, to.last)});
}

} // namespace

std::optional<Edited> replaceSelection(const Submission& submission, const Selection& selection,
                                       const Excerpt& replacement, QRandomGenerator& random)
{
    if (stretchesOf(submission, selection).empty())
        return std::nullopt;
    Part part = partOf(submission, selection);
    const bool brings = std::ranges::any_of(replacement.paragraphs,
                                            [](const Text& text) { return !text.isEmpty(); });
    const Caret start =
        eraseSelection(part, selection, brings ? FirstText::Stays : FirstText::MayGo);
    const std::vector<Text> texts = pastedTexts(part, replacement, start.place, random);
    const Caret end = brings ? insertParagraphs(part.now, start, texts, random) : start;
    return Edited{.edit = editOf(std::move(part)), .caret = end};
}

std::optional<Edited> moveSelection(const Submission& submission, const Selection& selection,
                                    const Caret& target, QRandomGenerator& random)
{
    if (stretchesOf(submission, selection).empty() || !spotOf(submission, target) ||
        target.place.language != selection.from.place.language)
        return std::nullopt;
    const auto isNote = [](const Caret& caret) {
        return caret.place.node.kind() == NodeKind::Footnote;
    };
    if (isNote(target) != isNote(selection.from) ||
        (isNote(target) && target.place != selection.from.place) ||
        !isBeside(submission, selection, target))
        return std::nullopt;
    Part part = partOfBoth(submission, selection, target);
    const Excerpt words = excerptOf(submission, selection);
    eraseSelection(part, selection, FirstText::MayGo);
    const Caret start = afterErasing(part, selection, target);
    const std::vector<Text> texts = pastedTexts(part, words, start.place, random);
    const Caret end = insertParagraphs(part.now, start, texts, random);
    return Edited{.edit = editOf(std::move(part)), .caret = end};
}

} // namespace aigaq::document
