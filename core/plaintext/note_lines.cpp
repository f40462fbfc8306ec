// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/note_lines.h"

#include "core/draft/line_start.h"

#include <set>

namespace aigaq::plaintext {

using namespace draft;

namespace {

/// The numbers of marks "[3]" that do not begin a line.
std::set<int> numbersOfPlainMarks(const std::vector<SourceLine>& lines)
{
    std::set<int> numbers;
    for (const SourceLine& line : lines) {
        const QStringView words = line.words;
        for (qsizetype at = words.indexOf(u'[', 1); at >= 0; at = words.indexOf(u'[', at + 1)) {
            const qsizetype from = at + (words.sliced(at).startsWith(u"[^") ? 2 : 1);
            constexpr qsizetype longest = 7;
            const QStringView near = words.sliced(from, std::min(longest, words.size() - from));
            bool isNumber = false;
            const int number =
                near.first(std::max<qsizetype>(near.indexOf(u']'), 0)).toInt(&isNumber);
            if (isNumber)
                numbers.insert(number);
        }
    }
    return numbers;
}

} // namespace

bool hasNoteLines(const std::vector<SourceLine>& lines)
{
    const std::set<int> marks = numbersOfPlainMarks(lines);
    for (const SourceLine& line : lines) {
        const auto note = noteLineStart(line.words);
        if (note && marks.contains(note->number))
            return true;
    }
    return false;
}

} // namespace aigaq::plaintext
