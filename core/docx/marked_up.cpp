// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/marked_up.h"

#include <algorithm>

namespace aigaq::docx {

using namespace document;
namespace {

std::vector<Stretch> wholly(const std::vector<PrintedInline>& inlines)
{
    if (inlines.empty())
        return {};
    return {{.change = Change::None, .inlines = inlines}};
}

MarkedParagraph paragraphOf(const Block& block, std::size_t edition)
{
    return {.block = &block, .edition = edition, .stretches = wholly(block.inlines)};
}

void addOneAfterAnother(MarkedUp& markedUp, const std::vector<Reading>& readings)
{
    for (std::size_t edition = 0; edition < readings.size(); ++edition) {
        const std::size_t first = markedUp.paragraphs.size();
        for (const Block& block : readings[edition].blocks)
            markedUp.paragraphs.push_back(paragraphOf(block, edition));
        if (edition > 0 && first < markedUp.paragraphs.size())
            markedUp.paragraphs[first].beginsPage = true;
    }
}

void addSideBySide(MarkedUp& markedUp, const std::vector<Reading>& readings)
{
    markedUp.isTable = true;
    for (std::size_t row = 0; row < readings.front().blocks.size(); ++row) {
        const bool isWritten = std::ranges::any_of(readings, [row](const Reading& reading) {
            const Block& block = reading.blocks[row];
            return !block.inlines.empty() || block.number > 0;
        });
        for (std::size_t edition = 0; isWritten && edition < readings.size(); ++edition)
            markedUp.paragraphs.push_back(paragraphOf(readings[edition].blocks[row], edition));
    }
}

/// Of all editions, as their marks come in the document.
void addNotesInOrder(MarkedUp& markedUp, const std::vector<Reading>& readings)
{
    for (std::size_t edition = 0; edition < readings.size(); ++edition)
        markedUp.editions[edition].noteNumbers.resize(readings[edition].notes.size());
    for (const MarkedParagraph& paragraph : markedUp.paragraphs) {
        for (const PrintedInline& printed : paragraph.block->inlines) {
            const auto* mark = std::get_if<NoteNumber>(&printed);
            if (mark == nullptr)
                continue;
            const auto index = static_cast<std::size_t>(mark->number - 1);
            const Note& note = readings[paragraph.edition].notes[index];
            const int number = static_cast<int>(markedUp.notes.size()) + 1;
            markedUp.editions[paragraph.edition].noteNumbers[index] = number;
            markedUp.notes.push_back({.number = number,
                                      .note = &note,
                                      .edition = paragraph.edition,
                                      .stretches = wholly(note.inlines)});
        }
    }
}

} // namespace

Edition editionOf(const Reading& reading)
{
    const auto numbered =
        std::ranges::find_if(reading.blocks, [](const Block& block) { return block.number > 0; });
    return {.language = reading.language,
            .list = 1,
            .firstNumber = numbered == reading.blocks.end() ? 1 : numbered->number,
            .suffix = {},
            .targets = referenceTargets(reading)};
}

MarkedUp unchanged(const Reading& reading)
{
    MarkedUp markedUp{.editions = {editionOf(reading)}};
    markedUp.paragraphs.reserve(reading.blocks.size());
    markedUp.notes.reserve(reading.notes.size());
    for (const Block& block : reading.blocks)
        markedUp.paragraphs.push_back(paragraphOf(block, 0));
    for (const Note& note : reading.notes)
        markedUp.notes.push_back(
            {.number = note.number, .note = &note, .stretches = wholly(note.inlines)});
    return markedUp;
}

MarkedUp arranged(const std::vector<Reading>& readings, Arrangement arrangement)
{
    MarkedUp markedUp;
    for (const Reading& reading : readings) {
        Edition edition = editionOf(reading);
        edition.list = static_cast<int>(markedUp.editions.size()) + 1;
        if (edition.list > 1) {
            edition.suffix = QString::number(edition.list);
            edition.targets = referenceTargets(reading, edition.suffix);
        }
        markedUp.editions.push_back(std::move(edition));
    }
    if (arrangement == Arrangement::SideBySide)
        addSideBySide(markedUp, readings);
    else
        addOneAfterAnother(markedUp, readings);
    addNotesInOrder(markedUp, readings);
    return markedUp;
}

} // namespace aigaq::docx
