// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/translation_matching.h"

#include <set>

namespace aigaq::draft {

namespace {

/// The position of the pair that these numbers belong to; nothing where they contradict each other
/// or issue and question do not take turns.
std::optional<std::size_t> positionByNumber(const OutlinePair& pair)
{
    const auto& issue = pair.issue.number;
    const auto& question = pair.question.number;
    if ((issue && (*issue < 1 || *issue % 2 == 0)) ||
        (question && (*question < 2 || *question % 2 == 1)))
        return std::nullopt;
    if (issue && question && *question != *issue + 1)
        return std::nullopt;
    if (issue)
        return static_cast<std::size_t>(*issue - 1) / 2;
    if (question)
        return static_cast<std::size_t>(*question - 2) / 2;
    return std::nullopt;
}

std::vector<const OutlinePair*> pairsOf(const DraftOutline& outline)
{
    std::vector<const OutlinePair*> pairs;
    for (const OutlineItem& item : outline.items) {
        if (const auto* pair = std::get_if<OutlinePair>(&item))
            pairs.push_back(pair);
    }
    return pairs;
}

} // namespace

std::vector<std::size_t> matchedPairs(const DraftOutline& translation)
{
    const std::vector<const OutlinePair*> pairs = pairsOf(translation);
    std::vector<std::size_t> byNumber;
    std::vector<std::size_t> byOrder;
    bool numbersDecide = true;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto position = positionByNumber(*pairs[i]);
        numbersDecide =
            numbersDecide && position && (byNumber.empty() || *position > byNumber.back());
        byNumber.push_back(position.value_or(0));
        byOrder.push_back(i);
    }
    return numbersDecide ? byNumber : byOrder;
}

std::vector<std::size_t> matchedNotes(const DraftNotes& translation, std::size_t notesInDocument)
{
    const std::size_t none = notesInDocument;
    std::vector<std::size_t> positions(translation.notes.size(), none);
    if (const auto& known = translation.versionOf) {
        for (std::size_t i = 0; i < known->size(); ++i)
            positions[i] = std::min((*known)[i].value_or(none), none);
        return positions;
    }
    std::set<int> numbers;
    bool numbersDecide = true;
    for (const std::size_t note : translation.marks) {
        const int number = translation.notes[note].number;
        const bool known = number >= 1 && static_cast<std::size_t>(number) <= notesInDocument;
        numbersDecide = numbersDecide && known && numbers.insert(number).second;
    }
    for (std::size_t i = 0; i < translation.marks.size(); ++i) {
        const std::size_t note = translation.marks[i];
        const std::size_t number =
            numbersDecide ? static_cast<std::size_t>(translation.notes[note].number - 1) : i;
        positions[note] = std::min(number, none);
    }
    return positions;
}

} // namespace aigaq::draft
