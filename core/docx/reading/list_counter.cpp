// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/list_counter.h"

#include "core/docx/reading/number_format.h"

#include <algorithm>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

/// Bullets are often a picture font's, with characters that mean nothing elsewhere.
QString bulletOf(const QString& text)
{
    const bool picture = std::ranges::any_of(
        text, [](QChar c) { return c.category() == QChar::Other_PrivateUse || c.isNull(); });
    return picture ? u"•"_s : text;
}

bool isLetterOrDigit(QChar c)
{
    return c.isLetterOrNumber();
}

} // namespace

std::optional<ListLabel> ListCounter::next(const ListItem& item, const QString& style)
{
    const int list = item.list.value_or(0);
    const int shape = list == 0 ? -1 : m_lists.shapeOf(list);
    if (shape < 0)
        return std::nullopt;
    auto level = static_cast<std::size_t>(std::clamp(item.level.value_or(0), 0, 8));
    if (!item.level && !style.isEmpty()) {
        for (std::size_t i = 0; i < listLevels; ++i)
            level = m_lists.level(list, i).style == style ? i : level;
    }
    Counts& counts = m_counts[shape];
    count(counts, list, level);
    ListLabel made = label(counts, list, level);
    made.shape = shape;
    made.level = static_cast<int>(level);
    return made;
}

void ListCounter::count(Counts& counts, int list, std::size_t level)
{
    const auto own = m_lists.lists.at(list).startOverride[level];
    const bool begins = own && m_begun.insert({list, level}).second;
    std::optional<int>& count = counts[level];
    if (begins)
        count = own;
    else if (count)
        count = std::min(*count, std::numeric_limits<int>::max() - 1) + 1;
    else
        count = own.value_or(m_lists.level(list, level).start);
    for (std::size_t below = level + 1; below < listLevels; ++below) {
        const auto restart = m_lists.level(list, below).restart;
        if (!restart || static_cast<std::size_t>(*restart) > level)
            counts[below] = std::nullopt;
    }
}

ListLabel ListCounter::label(Counts& counts, int list, std::size_t level) const
{
    const ListLevel& shown = m_lists.level(list, level);
    if (shown.format == "bullet"_L1)
        return {.text = bulletOf(shown.text)};
    ListLabel label;
    int places = 0;
    bool wordsAround = false;
    for (qsizetype at = 0; at < shown.text.size(); ++at) {
        const bool place = shown.text[at] == u'%' && at + 1 < shown.text.size() &&
                           shown.text[at + 1] >= u'1' && shown.text[at + 1] <= u'9';
        if (!place) {
            label.text += shown.text[at];
            wordsAround = wordsAround || isLetterOrDigit(shown.text[at]);
            continue;
        }
        const auto of = static_cast<std::size_t>(shown.text[++at].digitValue() - 1);
        const ListLevel& printed = m_lists.level(list, of);
        // Word counts a level that no paragraph has begun from its start.
        const int number = counts[of].value_or(printed.start);
        counts[of] = number;
        const QString format = shown.inDigits ? u"decimal"_s : printed.format;
        label.text += formattedNumber(number, format);
        ++places;
        if (of == level && isInDigits(format))
            label.number = number;
    }
    if (places != 1 || wordsAround)
        label.number.reset();
    label.text = label.text.simplified();
    return label;
}

} // namespace aigaq::docx
