// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/sourced_text.h"

#include <algorithm>

namespace aigaq::plaintext {

int SourcedText::lineAt(qsizetype offset) const
{
    if (m_stretches.empty())
        return 0;
    const auto after =
        std::ranges::upper_bound(m_stretches, offset, std::ranges::less{}, &Stretch::offset);
    return after == m_stretches.begin() ? after->line : std::prev(after)->line;
}

void SourcedText::append(QStringView words, int line)
{
    if (words.isEmpty())
        return;
    if (m_stretches.empty() || m_stretches.back().line != line)
        m_stretches.push_back({.offset = m_words.size(), .line = line});
    m_words += words;
}

void SourcedText::append(const SourcedText& more)
{
    for (std::size_t i = 0; i < more.m_stretches.size(); ++i) {
        const qsizetype from = more.m_stretches[i].offset;
        const qsizetype to =
            i + 1 < more.m_stretches.size() ? more.m_stretches[i + 1].offset : more.size();
        append(QStringView(more.m_words).sliced(from, to - from), more.m_stretches[i].line);
    }
}

void SourcedText::chopSpaces()
{
    while (!m_words.isEmpty() && m_words.back().isSpace())
        m_words.chop(1);
}

SourcedText SourcedText::mid(qsizetype from, qsizetype length) const
{
    SourcedText part;
    part.m_words = m_words.mid(from, length);
    if (part.isEmpty())
        return part;
    part.m_stretches.push_back({.offset = 0, .line = lineAt(from)});
    const auto first =
        std::ranges::upper_bound(m_stretches, from, std::ranges::less{}, &Stretch::offset);
    for (auto stretch = first; stretch != m_stretches.end() && stretch->offset < from + part.size();
         ++stretch)
        part.m_stretches.push_back({.offset = stretch->offset - from, .line = stretch->line});
    return part;
}

SourcedText SourcedText::trimmed() const
{
    qsizetype from = 0;
    qsizetype to = size();
    while (from < to && m_words[from].isSpace())
        ++from;
    while (to > from && m_words[to - 1].isSpace())
        --to;
    return mid(from, to - from);
}

} // namespace aigaq::plaintext
