// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/marked_up.h"

namespace aigaq::docx {

using namespace document;

namespace {

std::vector<Stretch> wholly(const std::vector<PrintedInline>& inlines)
{
    if (inlines.empty())
        return {};
    return {{.change = Change::None, .inlines = inlines}};
}

} // namespace

MarkedUp unchanged(const Reading& reading)
{
    MarkedUp markedUp;
    markedUp.paragraphs.reserve(reading.blocks.size());
    markedUp.notes.reserve(reading.notes.size());
    for (const Block& block : reading.blocks)
        markedUp.paragraphs.push_back({.block = &block, .stretches = wholly(block.inlines)});
    for (const Note& note : reading.notes)
        markedUp.notes.push_back(
            {.number = note.number, .note = &note, .stretches = wholly(note.inlines)});
    return markedUp;
}

} // namespace aigaq::docx
