// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/note_mark.h"

#include <algorithm>

namespace aigaq::app {

using namespace document;

std::optional<Selection> markOf(const NodeId& note, const Submission& submission,
                                const Reading& shown)
{
    const auto found = std::ranges::find(shown.notes, note, &Note::id);
    if (found == shown.notes.end())
        return std::nullopt;
    const TextPlace place = placesOf(submission, shown.language)[found->block];
    qsizetype position = 0;
    for (const Inline& part : textAt(submission, place).inlines()) {
        if (part == Inline(NoteMark{note}))
            return Selection{.from = {place, position}, .to = {place, position + 1}};
        const auto* run = std::get_if<Run>(&part);
        position += run != nullptr ? run->text.size() : 1;
    }
    return std::nullopt;
}

} // namespace aigaq::app
