// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/broken_lines.h"

#include <algorithm>

namespace aigaq::draft {

namespace {

/// The last word above a line break, of an address its last part.
QString lastWord(QStringView words)
{
    constexpr qsizetype most = 160;
    const QStringView near = words.last(std::min(words.size(), most));
    QStringView word = near.sliced(near.lastIndexOf(u' ') + 1);
    if (word.contains(u'/') && !word.endsWith(u'/'))
        word = word.sliced(word.lastIndexOf(u'/') + 1);
    return word.toString();
}

/// The first word below a line break, cut with "…" where it is too long to show.
QString firstWord(QStringView words)
{
    constexpr qsizetype most = 160;
    const QStringView near = words.first(std::min(words.size(), most));
    const qsizetype end = near.indexOf(u' ');
    if (end < 0 && near.size() < words.size())
        return near.toString() + u'…';
    QStringView word = end < 0 ? near : near.first(end);
    if (word.endsWith(u']') && !word.contains(u'['))
        word.chop(1);
    return word.toString();
}

} // namespace

Finding joined(FindingKind kind, QStringView above, QStringView below, int line)
{
    return {.kind = kind, .line = line, .words = lastWord(above), .became = firstWord(below)};
}

} // namespace aigaq::draft
