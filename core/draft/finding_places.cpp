// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/finding_places.h"

namespace aigaq::draft {

namespace {

/// The printed number of each note; 0 where it has no mark.
std::vector<int> printedNumbers(const DraftNotes& notes)
{
    std::vector<int> numbers(notes.notes.size());
    for (std::size_t i = 0; i < notes.marks.size(); ++i)
        numbers[notes.marks[i]] = static_cast<int>(i) + 1;
    return numbers;
}

} // namespace

std::vector<Finding> placedFindings(std::vector<PlacedFinding> findings,
                                    const std::vector<PlaceInOutline>& places,
                                    const DraftNotes& notes)
{
    const std::vector<int> numbers = printedNumbers(notes);
    std::vector<Finding> placed;
    for (PlacedFinding& found : findings) {
        const PlaceInOutline& place = places[found.paragraph];
        found.finding.place = place.kind;
        found.finding.paragraph = place.number;
        if (found.note)
            found.finding.note = numbers[*found.note];
        placed.push_back(std::move(found.finding));
    }
    for (std::size_t i = 0; i < notes.notes.size(); ++i) {
        const DraftNote& note = notes.notes[i];
        if (numbers[i] == 0)
            placed.push_back(
                {.kind = FindingKind::OrphanNote, .line = note.line, .words = note.text.words()});
        else if (numbers[i] != note.number)
            placed.push_back({.kind = FindingKind::NoteNumber,
                              .line = note.line,
                              .words = QString::number(note.number),
                              .became = QString::number(numbers[i]),
                              .note = numbers[i]});
    }
    return placed;
}

} // namespace aigaq::draft
