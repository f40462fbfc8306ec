// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/sourced_text.h"

#include <algorithm>

namespace aigaq::draft {

const SourcedText::Stretch* SourcedText::stretchAt(qsizetype offset) const
{
    if (m_stretches.empty())
        return nullptr;
    const auto after =
        std::ranges::upper_bound(m_stretches, offset, std::ranges::less{}, &Stretch::offset);
    return after == m_stretches.begin() ? &*after : &*std::prev(after);
}

int SourcedText::lineAt(qsizetype offset) const
{
    const Stretch* stretch = stretchAt(offset);
    return stretch == nullptr ? 0 : stretch->line;
}

Look SourcedText::lookAt(qsizetype offset) const
{
    const Stretch* stretch = stretchAt(offset);
    return stretch == nullptr ? Look() : stretch->look;
}

std::vector<SourcedText::Piece> SourcedText::pieces() const
{
    std::vector<Piece> pieces;
    for (const Stretch& stretch : m_stretches) {
        if (!pieces.empty())
            pieces.back().length = stretch.offset - pieces.back().from;
        if (pieces.empty() || pieces.back().look != stretch.look)
            pieces.push_back({.from = stretch.offset, .length = 0, .look = stretch.look});
    }
    if (!pieces.empty())
        pieces.back().length = size() - pieces.back().from;
    return pieces;
}

void SourcedText::append(QStringView words, int line, const Look& look)
{
    if (words.isEmpty())
        return;
    if (m_stretches.empty() || m_stretches.back().line != line || m_stretches.back().look != look)
        m_stretches.push_back({.offset = m_words.size(), .line = line, .look = look});
    m_words += words;
}

void SourcedText::append(const SourcedText& more)
{
    for (std::size_t i = 0; i < more.m_stretches.size(); ++i) {
        const qsizetype from = more.m_stretches[i].offset;
        const qsizetype to =
            i + 1 < more.m_stretches.size() ? more.m_stretches[i + 1].offset : more.size();
        const Stretch& stretch = more.m_stretches[i];
        append(QStringView(more.m_words).sliced(from, to - from), stretch.line, stretch.look);
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
    part.m_stretches.push_back({.offset = 0, .line = lineAt(from), .look = lookAt(from)});
    const auto first =
        std::ranges::upper_bound(m_stretches, from, std::ranges::less{}, &Stretch::offset);
    for (auto stretch = first; stretch != m_stretches.end() && stretch->offset < from + part.size();
         ++stretch)
        part.m_stretches.push_back(
            {.offset = stretch->offset - from, .line = stretch->line, .look = stretch->look});
    return part;
}

SourcedText SourcedText::withLooks(const std::function<void(Look&)>& change) const
{
    SourcedText same = *this;
    for (Stretch& stretch : same.m_stretches)
        change(stretch.look);
    return same;
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

} // namespace aigaq::draft
