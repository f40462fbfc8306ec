// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/format.h"

#include "core/document/editing/spot.h"

#include <algorithm>

namespace aigaq::document {

namespace {

bool everyWord(const Submission& submission, const Selection& selection, bool Run::* look)
{
    return std::ranges::all_of(stretchesOf(submission, selection), [&](const Stretch& stretch) {
        const Text words = slice(textAt(submission, stretch.place), stretch.from, stretch.to);
        return std::ranges::all_of(words.inlines(), [&](const Inline& part) {
            const auto* run = std::get_if<Run>(&part);
            return run == nullptr || run->*look;
        });
    });
}

} // namespace

std::optional<Edited> format(const Submission& submission, const Selection& selection,
                             const FormatChange& change)
{
    Edited edited{.caret = selection.to};
    for (const auto& [place, from, to] : stretchesOf(submission, selection)) {
        const Text& before = textAt(submission, place);
        const Text after = formatted(before, from, to, change);
        if (after != before)
            edited.edit.texts.emplace(place, Exchange<Text>{.before = before, .after = after});
    }
    if (isEmpty(edited.edit))
        return std::nullopt;
    return edited;
}

std::optional<Edited> toggleBold(const Submission& submission, const Selection& selection)
{
    return format(submission, selection, {.bold = !everyWord(submission, selection, &Run::bold)});
}

std::optional<Edited> toggleItalic(const Submission& submission, const Selection& selection)
{
    return format(submission, selection,
                  {.italic = !everyWord(submission, selection, &Run::italic)});
}

std::optional<Edited> clearFormat(const Submission& submission, const Selection& selection)
{
    return format(submission, selection, {.bold = false, .italic = false, .href = QString()});
}

} // namespace aigaq::document
