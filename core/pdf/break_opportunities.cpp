// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/break_opportunities.h"

#include "core/pdf/line_breaking.h"

#include <QTextBoundaryFinder>

namespace aigaq::pdf {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype leastOfAddress = 4; ///< characters of an address on either side of a break

bool isAddress(QStringView word)
{
    return word.contains("://"_L1) || word.startsWith("www."_L1);
}

int penaltyInAddress(QChar before, QChar after)
{
    constexpr QStringView breakBefore = u".?&#=_~%-,";
    if (before == u'/')
        return after != u'/' ? penalty::insideWord : penalty::never;
    const bool isSign = breakBefore.contains(after) && !breakBefore.contains(before);
    return isSign && before != u':' ? penalty::beforeSign : penalty::never;
}

void breakAddress(QStringView text, qsizetype begin, qsizetype end, std::vector<int>& penalties)
{
    for (qsizetype at = begin + 1; at < end; ++at) {
        const bool tooShort = at - begin < leastOfAddress || end - at < leastOfAddress;
        penalties[static_cast<std::size_t>(at)] =
            tooShort ? penalty::never : penaltyInAddress(text[at - 1], text[at]);
    }
}

void breakAddresses(QStringView text, std::vector<int>& penalties)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        if (isAddress(text.sliced(begin, end - begin)))
            breakAddress(text, begin, end, penalties);
        begin = end + 1;
    }
}

void keepTogether(QStringView text, std::vector<int>& penalties)
{
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        const bool isDash = text[at] == u'\u2014' || text[at] == u'\u2013';
        const bool beginsWithDash = isDash && isSpace(text[at - 1]) && isSpace(text[at + 1]);
        const bool isEnding = at > 1 && text[at - 1] == u'-' && text[at - 2].isDigit();
        if (beginsWithDash || isEnding)
            penalties[static_cast<std::size_t>(at)] = penalty::never;
    }
}

} // namespace

std::vector<int> breakOpportunities(QStringView text)
{
    std::vector<int> penalties(static_cast<std::size_t>(text.size()) + 1, penalty::never);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text.data(), text.size());
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size();
         at = finder.toNextBoundary())
        penalties[static_cast<std::size_t>(at)] =
            isSpace(text[at - 1]) ? penalty::none : penalty::insideWord;
    breakAddresses(text, penalties);
    keepTogether(text, penalties);
    return penalties;
}

} // namespace aigaq::pdf
