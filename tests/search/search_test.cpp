// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"
#include "core/search/word_forms.h"
#include "tests/store/store_fixtures.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::search;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString& typed, const QString& words)
{
    return !Query(typed).stretchesIn(SearchableText(words)).empty();
}

QStringList foundWords(const QString& typed, const QString& words)
{
    QStringList found;
    for (const Stretch& stretch : Query(typed).stretchesIn(SearchableText(words)))
        found.append(words.sliced(stretch.from, stretch.size));
    return found;
}

} // namespace

TEST_CASE("Words are found in any order, case and with or without the dots of ё")
{
    CHECK(finds(u"fine COURT"_s, u"A court may answer with a fine."_s));
    CHECK(finds(u"елка"_s, u"Ёлка"_s));
    CHECK_FALSE(finds(u"court prison"_s, u"A court may answer with a fine."_s));
    CHECK_FALSE(finds(u""_s, u"A court"_s));
    CHECK_FALSE(finds(u" — \" \" "_s, u"A court — \" \""_s));
}

TEST_CASE("A Russian word is found in its other forms")
{
    CHECK(finds(u"открытые двери"_s, u"на заседании Открытых дверей"_s));
    CHECK(finds(u"пытка"_s, u"жертвы пыток и пытками"_s));
    CHECK(finds(u"наказание"_s, u"без наказаний"_s));
    CHECK(finds(u"уголовный кодекс"_s, u"статья 146 Уголовного кодекса"_s));
    CHECK(finds(u"суды"_s, u"в суде"_s));
    CHECK_FALSE(finds(u"суд"_s, u"рассудок"_s));
    CHECK_FALSE(finds(u"суды"_s, u"судимость"_s));
}

TEST_CASE("A Kazakh word is found with the endings that pile up behind it, whatever the keyboard")
{
    CHECK(finds(u"адвокат"_s, u"адвокаттарымызбен"_s));
    CHECK(finds(u"құқық"_s, u"адам құқығы мен құқықтары"_s));
    CHECK(finds(u"кукык"_s, u"адам құқығы"_s));
    CHECK(finds(u"айыппул"_s, u"айыппұлмен"_s));
    CHECK_FALSE(finds(u"құқық"_s, u"кукыктары"_s)); // who types these letters means them
}

TEST_CASE("Words in quotation marks are found as they stand")
{
    CHECK(finds(u"\"may answer\""_s, u"A court may answer."_s));
    CHECK(finds(u"«may answ»"_s, u"A court may answer."_s));
    CHECK_FALSE(finds(u"\"answer may\""_s, u"A court may answer."_s));
    CHECK_FALSE(finds(u"\"ay answer\""_s, u"A court may answer."_s));
    CHECK(foundWords(u"\"a court\" fine"_s, u"A court fines; a court fined."_s) ==
          QStringList{u"A court"_s, u"fines"_s, u"a court"_s, u"fined"_s});
}

TEST_CASE("What was found is told word by word, in order")
{
    CHECK(foundWords(u"fine court"_s, u"A court may answer torture with a fine or two fines."_s) ==
          QStringList{u"court"_s, u"fine"_s, u"fines"_s});
}

TEST_CASE("A submission is searched in all its languages, footnotes and sources with it")
{
    const SearchableTexts texts(tests::arvenia());
    const auto first = [&](const QString& typed) {
        const std::vector<Hit> hits = texts.find(Query(typed));
        REQUIRE_FALSE(hits.empty());
        return hits.front();
    };
    CHECK(first(u"arvenia"_s).field.name == u"title.en"_s);
    CHECK(first(u"doctor"_s).field.node == tests::fixedId(NodeKind::Paragraph, 10));
    CHECK(first(u"врач"_s).language.code() == u"ru"_s);
    CHECK(first(u"report cells"_s).field.node.kind() == NodeKind::Footnote);
    CHECK(texts.find(Query(u"doctor"_s)).size() == 2);
    CHECK(texts.find(Query(u"nobody"_s)).empty());
}

TEST_CASE("A search ends when nobody wants more")
{
    const SearchableTexts texts(tests::arvenia());
    int given = 0;
    texts.find(Query(u"a"_s), [&](const Hit&) { return ++given < 1; });
    CHECK(given == 1);
}

TEST_CASE("An excerpt shows the first word that was found, cut between words")
{
    QString words;
    for (int i = 0; i < 60; ++i)
        words += u"before "_s;
    words += u"the fine stands"_s;
    for (int i = 0; i < 60; ++i)
        words += u" after"_s;
    const Hit hit{.field = {},
                  .language = Language::fallback(),
                  .words = words,
                  .stretches = Query(u"fine"_s).stretchesIn(SearchableText(words))};
    const Excerpt excerpt = excerptOf(hit, 60);
    CHECK(excerpt.words.size() <= 62);
    CHECK(excerpt.words.startsWith(u"…before "_s));
    CHECK(excerpt.words.endsWith(u" after…"_s));
    REQUIRE(excerpt.stretches.size() == 1);
    CHECK(excerpt.words.sliced(excerpt.stretches[0].from, excerpt.stretches[0].size) == u"fine"_s);
    CHECK(excerptOf(hit, 10000).words == words);
}
