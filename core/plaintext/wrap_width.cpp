// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/wrap_width.h"

#include "core/draft/line_start.h"

#include <algorithm>

namespace aigaq::plaintext {

using namespace draft;

namespace {

/// Whether nothing about the line itself says that something new begins with it.
bool goesOn(const SourceLine& line)
{
    return !line.isBlank() && !numberStart(line.words) && !questionLabelLength(line.words) &&
           !noteOpening(line.words) && !noteLineStart(line.words) && !labelStart(line.words) &&
           !beginsWithBullet(line.words);
}

} // namespace

bool hasRoomFor(const SourceLine& above, const SourceLine& below, qsizetype width)
{
    const qsizetype space = below.words.indexOf(u' ');
    const qsizetype firstWord = space < 0 ? below.words.size() : space;
    return above.width() + 1 + firstWord <= width;
}

std::optional<qsizetype> wrapWidth(const std::vector<SourceLine>& lines)
{
    constexpr qsizetype widest = 132;
    constexpr int fewest = 3;
    qsizetype width = 0; // a single word too long for a line says nothing
    for (const SourceLine& line : lines) {
        if (line.words.contains(u' '))
            width = std::max(width, line.width());
    }
    if (width > widest)
        return std::nullopt;
    int breaks = 0;
    int full = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].isBlank() || !goesOn(lines[i + 1]))
            continue;
        ++breaks;
        full += hasRoomFor(lines[i], lines[i + 1], width) ? 0 : 1;
    }
    const bool wrapped = breaks >= fewest && full * 4 >= breaks * 3;
    return wrapped ? std::optional(width) : std::nullopt;
}

} // namespace aigaq::plaintext
