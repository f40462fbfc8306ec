// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/words.h"

#include <QRandomGenerator>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

/// The words that say something, apart from the spaces between them.
QStringList cut(const QString& characters)
{
    QStringList words;
    for (const QStringView word : wordsOf(characters)) {
        if (word.size() != 1 || !isSpace(word.front()))
            words.append(word.toString());
    }
    return words;
}

} // namespace

TEST_CASE("An address is one word, and the punctuation behind it is not part of it")
{
    CHECK(cut(u"(see https://a.example/x-y_(z)?b=1&c, www.b.example)."_s) ==
          QStringList{u"("_s, u"see"_s, u"https://a.example/x-y_(z)?b=1&c"_s, u","_s,
                      u"www.b.example"_s, u")"_s, u"."_s});
}

TEST_CASE("Numbers, dates and ranges are one word")
{
    CHECK(cut(u"22.12.2025, 17 000 in 2019–2021 at 9:30."_s) ==
          QStringList{u"22.12.2025"_s, u","_s, u"17 000"_s, u"in"_s, u"2019–2021"_s, u"at"_s,
                      u"9:30"_s, u"."_s});
    CHECK(cut(u"17 0000 5kg 3.5kg"_s) ==
          QStringList{u"17"_s, u"0000"_s, u"5kg"_s, u"3"_s, u"."_s, u"5kg"_s});
}

TEST_CASE("Kazakh and Russian words are cut like English ones")
{
    CHECK(cut(u"«Ашық есік», құқық-қорғау ісі!"_s) ==
          QStringList{u"«"_s, u"Ашық"_s, u"есік"_s, u"»"_s, u","_s, u"құқық"_s, u"-"_s, u"қорғау"_s,
                      u"ісі"_s, u"!"_s});
}

TEST_CASE("Words put one after another are the text that was cut")
{
    QRandomGenerator random(5);
    const QString letters = u"ab 0 1.,:/–-«»()қw https://www. \u00A0😀"_s;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += letters[random.bounded(letters.size())];
        QString again;
        for (const QStringView word : wordsOf(text)) {
            REQUIRE(!word.isEmpty());
            again += word;
        }
        REQUIRE(again == text);
    }
}
