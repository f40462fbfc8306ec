// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/word_forms.h"

#include <algorithm>
#include <array>

namespace aigaq::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 3; ///< in letters

constexpr QStringView kazakhLetters = u"әғқңөұүһі";
constexpr QStringView russianTwins = u"агкноуухи";

/// Of Russian adjectives and nouns, of English words, and the last consonants of Kazakh words that
/// change before an ending (құқық, құқығы). Longer ones first.
constexpr std::array<QStringView, 56> endings{
    u"иями", u"ыми", u"ими", u"ями", u"ами", u"ого", u"его", u"ому", u"ему", u"иях", u"ией", u"иям",
    u"ing",  u"ые",  u"ие",  u"ых",  u"их",  u"ым",  u"им",  u"ой",  u"ей",  u"ый",  u"ий",  u"ая",
    u"яя",   u"ое",  u"ее",  u"ую",  u"юю",  u"ом",  u"ем",  u"ам",  u"ям",  u"ах",  u"ях",  u"ов",
    u"ев",   u"ии",  u"ию",  u"ия",  u"ed",  u"es",  u"а",   u"я",   u"о",   u"е",   u"ы",   u"и",
    u"у",    u"ю",   u"ь",   u"й",   u"s",   u"қ",   u"к",   u"п"};

} // namespace

bool hasKazakhLetters(const QString& folded)
{
    return std::ranges::any_of(folded, [](QChar c) { return kazakhLetters.contains(c); });
}

QString withoutKazakhLetters(const QString& folded)
{
    QString result = folded;
    for (QChar& character : result) {
        const qsizetype at = kazakhLetters.indexOf(character);
        if (at >= 0)
            character = russianTwins[at];
    }
    return result;
}

QString stemOf(const QString& foldedWord)
{
    const auto ending = std::ranges::find_if(endings, [&](QStringView ending) {
        return foldedWord.size() - ending.size() >= shortestStem && foldedWord.endsWith(ending);
    });
    return ending == endings.end() ? foldedWord : foldedWord.chopped(ending->size());
}

} // namespace aigaq::search
