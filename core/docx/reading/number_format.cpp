// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/number_format.h"

#include <array>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView latin = u"abcdefghijklmnopqrstuvwxyz";
/// As Word letters Russian lists: without ё, й, ъ, ы and ь.
constexpr QStringView russian = u"абвгдежзиклмнопрстуфхцчшщэюя";

/// After the last letter comes the first twice: z, aa, bb.
QString inLetters(int number, QStringView alphabet)
{
    constexpr qsizetype mostTimes = 32;
    if (number < 1)
        return {};
    const qsizetype index = (number - 1) % alphabet.size();
    const qsizetype times = (number - 1) / alphabet.size() + 1;
    return {std::min(times, mostTimes), alphabet[index]};
}

QString inRoman(int number)
{
    struct Sign {
        int value;
        QStringView letters;
    };
    constexpr std::array signs{
        Sign{.value = 1000, .letters = u"m"}, Sign{.value = 900, .letters = u"cm"},
        Sign{.value = 500, .letters = u"d"},  Sign{.value = 400, .letters = u"cd"},
        Sign{.value = 100, .letters = u"c"},  Sign{.value = 90, .letters = u"xc"},
        Sign{.value = 50, .letters = u"l"},   Sign{.value = 40, .letters = u"xl"},
        Sign{.value = 10, .letters = u"x"},   Sign{.value = 9, .letters = u"ix"},
        Sign{.value = 5, .letters = u"v"},    Sign{.value = 4, .letters = u"iv"},
        Sign{.value = 1, .letters = u"i"},
    };
    constexpr int largest = 32767; // Word's
    QString roman;
    int rest = std::min(number, largest);
    for (const Sign& sign : signs) {
        for (; rest >= sign.value; rest -= sign.value)
            roman += sign.letters;
    }
    return roman;
}

} // namespace

QString formattedNumber(int number, QStringView format)
{
    if (format == u"none" || format == u"bullet")
        return {};
    if (format == u"lowerLetter")
        return inLetters(number, latin);
    if (format == u"upperLetter")
        return inLetters(number, latin).toUpper();
    if (format == u"russianLower")
        return inLetters(number, russian);
    if (format == u"russianUpper")
        return inLetters(number, russian).toUpper();
    if (format == u"lowerRoman")
        return inRoman(number);
    if (format == u"upperRoman")
        return inRoman(number).toUpper();
    if (format == u"decimalZero")
        return QString::number(number).rightJustified(2, u'0');
    return QString::number(number);
}

bool isInDigits(QStringView format)
{
    return format.isEmpty() || format == u"decimal" || format == u"decimalZero" ||
           format == u"numberInDash" || format == u"ordinal";
}

} // namespace aigaq::docx
