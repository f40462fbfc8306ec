// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/extract.h"

namespace aigaq::document {

Reading extract(const Reading& reading, const std::set<NodeId>& nodes)
{
    Reading part{.language = reading.language, .blocks = {}, .notes = {}};
    std::map<NodeId, const Note*> notes;
    for (const Note& note : reading.notes)
        notes.emplace(note.id, &note);
    for (const Block& block : reading.blocks) {
        if (block.kind != BlockKind::Title && !nodes.contains(block.id))
            continue;
        part.blocks.push_back(block);
        for (PrintedInline& printed : part.blocks.back().inlines) {
            auto* mark = std::get_if<NoteNumber>(&printed);
            if (mark == nullptr)
                continue;
            Note note = *notes.at(mark->note);
            note.number = static_cast<int>(part.notes.size()) + 1;
            note.block = part.blocks.size() - 1;
            mark->number = note.number;
            part.notes.push_back(std::move(note));
        }
    }
    return part;
}

Reading withoutNotes(Reading reading)
{
    reading.notes.clear();
    for (Block& block : reading.blocks)
        std::erase_if(block.inlines, [](const PrintedInline& printed) {
            return std::holds_alternative<NoteNumber>(printed);
        });
    return reading;
}

} // namespace aigaq::document
