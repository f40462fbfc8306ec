// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/sub_questions.h"

#include "core/document/editing/convert.h"
#include "core/document/editing/paragraphs.h"
#include "core/document/text_editing.h"

#include <algorithm>
#include <array>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

bool isFirstLabel(const Text& text)
{
    static const std::array labels{u"a) "_s, u"а) "_s, u"1) "_s};
    return length(text) == 3 && std::ranges::contains(labels, text.words());
}

/// The pair above the item at the spot, if its question has no sub-questions yet and the item is a
/// pair of which only the first text has words, in this language alone.
Pair* pairToContinue(Submission& now, const Spot& spot, Language language)
{
    if (spot.list != List::Issue || spot.item < 2)
        return nullptr;
    Item rest = now.items[spot.item - 1];
    setTextIn(std::get<Pair>(rest).issue.paragraphs.front().text, language, {});
    auto* above = std::get_if<Pair>(&now.items[spot.item - 2]);
    const bool continues =
        above != nullptr && above->question.subQuestions.empty() && isEmptyEverywhere(rest);
    return continues ? above : nullptr;
}

TextPlace insertSubQuestion(Pair& pair, const Text& words, Language language,
                            QRandomGenerator& random)
{
    SubQuestion sub{.id = newNodeId(NodeKind::SubQuestion, random)};
    setTextIn(sub.text, language, words);
    auto& subQuestions = pair.question.subQuestions;
    subQuestions.insert(subQuestions.begin(), sub);
    return {.node = sub.id, .language = language};
}

/// In a question: what stands behind the label becomes its first sub-question.
TextPlace startInQuestion(Part& part, const Spot& spot, const Text& words, Language language,
                          QRandomGenerator& random)
{
    auto& pair = std::get<Pair>(part.now.items[spot.item - 1]);
    auto& paragraphs = pair.question.paragraphs;
    setTextIn(paragraphs[spot.index].text, language, spot.index > 0 ? words : Text());
    if (spot.index > 0)
        return convertToSubQuestions(part, spot, language, random);
    if (paragraphs.size() > 1) {
        const Spot second{.item = spot.item, .list = List::Question, .index = 1};
        convertToSubQuestions(part, second, language, random);
    }
    return insertSubQuestion(pair, words, language, random);
}

} // namespace

std::optional<Edited> startSubQuestions(const Submission& submission, const Caret& caret,
                                        QRandomGenerator& random)
{
    const Text& text = textAt(submission, caret.place);
    const auto found = spotOf(submission, caret);
    if (!found || !isFirstLabel(slice(text, 0, caret.position)))
        return std::nullopt;
    const Language language = caret.place.language;
    const Text words = slice(text, caret.position, length(text));
    Part part = partOf(submission, caret);
    const Spot spot = knownSpot(part.now, caret.place);
    TextPlace place;
    if (spot.list == List::Question) {
        place = startInQuestion(part, spot, words, language, random);
    } else if (Pair* above = pairToContinue(part.now, spot, language)) {
        place = insertSubQuestion(*above, words, language, random);
        removeItem(part.now, spot);
    } else {
        return std::nullopt;
    }
    return Edited{.edit = editOf(std::move(part)), .caret = startOf(place)};
}

std::optional<Edited> makeSubQuestions(const Submission& submission, const Caret& caret,
                                       QRandomGenerator& random)
{
    const auto found = spotOf(submission, caret);
    if (!found || found->list != List::Question || found->index == 0)
        return std::nullopt;
    Part part = partOf(submission, caret);
    const Spot spot = knownSpot(part.now, caret.place);
    const auto place = convertToSubQuestions(part, spot, caret.place.language, random);
    return Edited{.edit = editOf(std::move(part)),
                  .caret = {.place = place, .position = caret.position}};
}

std::optional<Edited> makeContinuations(const Submission& submission, const Caret& caret,
                                        QRandomGenerator& random)
{
    const auto found = spotOf(submission, caret);
    if (!found || found->list != List::SubQuestions)
        return std::nullopt;
    Part part = partOf(submission, caret);
    const Spot spot = knownSpot(part.now, caret.place);
    const auto place = convertToContinuations(part, spot, caret.place.language, random);
    return Edited{.edit = editOf(std::move(part)),
                  .caret = {.place = place, .position = caret.position}};
}

} // namespace aigaq::document
