// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/words.h"

#include <algorithm>
#include <array>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits are among them.
bool isLetter(QChar c)
{
    const char16_t code = c.unicode();
    const bool sign = code <= 0x2F || (code >= 0x3A && code <= 0x40) ||
                      (code >= 0x5B && code <= 0x60) || (code >= 0x7B && code <= 0xBF) ||
                      (code >= 0x2000 && code <= 0x206F) || (code >= 0x3000 && code <= 0x303F);
    return !sign;
}

qsizetype countWhile(QStringView characters, const auto& holds)
{
    qsizetype count = 0;
    while (count < characters.size() && holds(characters[count]))
        ++count;
    return count;
}

bool closes(QChar last, QStringView address)
{
    if (last == u')')
        return !address.contains(u'(');
    return u".,;:!?]}>\"'»”’…"_s.contains(last);
}

/// Its length; 0: none begins here.
qsizetype addressLength(QStringView characters)
{
    static constexpr std::array beginnings{"http://"_L1, "https://"_L1, "www."_L1};
    const auto begins = [&](QLatin1StringView beginning) {
        return characters.startsWith(beginning, Qt::CaseInsensitive);
    };
    if (!std::ranges::any_of(beginnings, begins))
        return 0;
    QStringView address =
        characters.first(countWhile(characters, [](QChar c) { return !isSpace(c); }));
    while (!address.isEmpty() && closes(address.back(), address))
        address.chop(1);
    return address.size();
}

/// The length of a joint and the digits behind it; 0: these are none.
qsizetype nextDigitsLength(QStringView characters)
{
    if (characters.size() < 2)
        return 0;
    const QChar joint = characters.front();
    const qsizetype digits = countWhile(characters.sliced(1), isDigit);
    const bool joins = u".,:/–-"_s.contains(joint) ? digits > 0 : isSpace(joint) && digits == 3;
    return joins ? 1 + digits : 0;
}

/// Its length; 0: none begins here.
qsizetype numberLength(QStringView characters)
{
    const auto isWhole = [&](qsizetype length) {
        return length == characters.size() || !isLetter(characters[length]);
    };
    qsizetype end = countWhile(characters, isDigit);
    qsizetype whole = isWhole(end) ? end : 0;
    for (qsizetype more = end; end > 0 && more > 0; end += more) {
        more = nextDigitsLength(characters.sliced(end));
        if (more > 0 && isWhole(end + more))
            whole = end + more;
    }
    return whole;
}

qsizetype wordLength(QStringView characters)
{
    if (const qsizetype address = addressLength(characters); address > 0)
        return address;
    if (const qsizetype number = numberLength(characters); number > 0)
        return number;
    return qMax(countWhile(characters, isLetter), qsizetype{1});
}

} // namespace

std::vector<QStringView> wordsOf(QStringView characters)
{
    std::vector<QStringView> words;
    while (!characters.isEmpty()) {
        words.push_back(characters.first(wordLength(characters)));
        characters = characters.sliced(words.back().size());
    }
    return words;
}

bool isSpace(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x20 || code == 0xA0 || (code >= 0x2000 && code <= 0x200B) || code == 0x202F ||
           code == 0x205F || code == 0x3000;
}

bool isSign(QStringView word)
{
    return word.size() == 1 && !isLetter(word.front());
}

} // namespace aigaq::document
