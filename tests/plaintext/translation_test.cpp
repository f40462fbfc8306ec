// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/fields.h"
#include "tests/plaintext/drafts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

ImportedTranslation translated(const QByteArray& bytes, QStringView code, const Submission& into)
{
    auto read = readTranslation(bytes, language(code), into);
    REQUIRE(read);
    return *std::move(read);
}

ImportedTranslation translated(const QString& text, const Submission& into)
{
    return translated(text.toUtf8(), u"ru", into);
}

Submission english()
{
    return imported(u"Key issues\nWithin the framework of the Convention\n\nWe help.\n\n"
                    "Article 2\n\n1. One[1] and two[2].\n\nMore.\n2. Question: a) Why? b) When?\n"
                    "3. Three.\n4. Question: How?\n\n[1] First note.\n[2] Second note.\n"_s)
        .submission;
}

const QString russian = u"Ключевые вопросы\nВ рамках Конвенции\n\nМы помогаем.\n\nСтатья 2\n\n"
                        "1. Раз[1] и два[2].\n\nЕщё.\n2. Вопрос: а) Почему? б) Когда?\n"
                        "3. Три.\n4. Вопрос: Как?\n\n[1] Первая сноска.\n[2] Вторая сноска.\n"_s;

QStringList doubts(const ImportedTranslation& translation)
{
    std::vector<Finding> findings = translation.findings;
    std::erase_if(findings, [](const Finding& finding) { return !isDoubt(finding.kind); });
    return told(findings);
}

} // namespace

TEST_CASE("The Russian and the Kazakh version of a draft are taken into one document")
{
    const Submission original = imported(draft(u"untidy_arvenia.txt"_s)).submission;
    const auto [name, code] = GENERATE(std::pair{u"untidy_arvenia_ru.txt"_s, u"ru"_s},
                                       std::pair{u"untidy_arvenia_kk.txt"_s, u"kk"_s});
    const ImportedTranslation read = translated(draft(name), code, original);

    CHECK(shape(read.submission, language(u"en")) == shape(original, language(u"en")));
    CHECK(shape(read.submission, language(code)) ==
          shape(imported(draft(name)).submission, language(code)));
    CHECK(linesOf(read.findings, FindingKind::Unmatched).empty());
    CHECK(linesOf(read.findings, FindingKind::Untranslated).empty());
}

TEST_CASE("A translated mark names the footnote that the original names")
{
    const Submission original = english();
    const ImportedTranslation read = translated(russian, original);

    CHECK(read.submission.footnotes.size() == 2);
    const auto notes = [&](QStringView code) {
        std::vector<NodeId> ids;
        for (const Note& note : reading(read.submission, language(code)).notes)
            ids.push_back(note.id);
        return ids;
    };
    CHECK(notes(u"ru") == notes(u"en"));
    CHECK(doubts(read) == QStringList{u"10: unnumbered: Ещё. @1"_s});
}

TEST_CASE("Marks in another order follow their numbers")
{
    QString swapped = russian;
    swapped.replace(u"Раз[1] и два[2]"_s, u"Два[2] и раз[1]"_s);
    const Submission original = english();
    const Submission read = translated(swapped, original).submission;

    const std::vector<Note> here = reading(read, language(u"en")).notes;
    const std::vector<Note> there = reading(read, language(u"ru")).notes;
    CHECK(there[0].id == here[1].id);
    CHECK(printedWords(there[0].inlines) == u"Вторая сноска."_s);
}

TEST_CASE("What a document has no place for is told whole, with its line")
{
    QString longer = russian;
    longer.replace(u"б) Когда?"_s, u"б) Когда? в) Где[7]?"_s);
    longer.replace(u"4. Вопрос: Как?"_s, u"4. Вопрос: Как?\n5. Пять.\n6. Вопрос: Зачем?"_s);
    longer += u"[7] Третья.\n"_s;
    const Submission original = english();
    const ImportedTranslation read = translated(longer, original);

    QStringList unmatched;
    for (const Finding& finding : read.findings) {
        if (finding.kind == FindingKind::Unmatched)
            unmatched << QString::number(finding.line) + u' ' + finding.words;
    }
    CHECK(unmatched == QStringList{u"11 c) Где?"_s, u"14 5. Пять."_s, u"15 6. Вопрос: Зачем?"_s,
                                   u"19 [7] Третья."_s});
    CHECK(read.submission.items.size() == original.items.size());
}

TEST_CASE("What a translation lacks is told, and the rest finds its place by number")
{
    QString shorter = russian;
    shorter.replace(u"1. Раз[1] и два[2].\n\nЕщё.\n2. Вопрос: а) Почему? б) Когда?\n"_s, u""_s);
    const Submission original = english();
    const ImportedTranslation read = translated(shorter, original);

    const QStringList shown = shape(read.submission, language(u"ru"));
    CHECK(shown.contains(u"issue 3: Три."_s));
    CHECK(shown.contains(u"question 4: Как?"_s));
    QStringList lacking;
    for (const Finding& finding : read.findings) {
        if (finding.kind == FindingKind::Untranslated)
            lacking << finding.words;
    }
    CHECK(lacking == QStringList{u"One and two."_s, u"More."_s, u"Why?"_s, u"When?"_s,
                                 u"First note."_s, u"Second note."_s});
}

TEST_CASE("A translation imported again replaces the first one, and that is told")
{
    const Submission once = translated(russian, english()).submission;
    CHECK(translated(russian, once).submission == once);

    QString better = russian;
    better.replace(u"Три."_s, u"Три!"_s);
    const ImportedTranslation twice = translated(better, once);
    CHECK(linesOf(twice.findings, FindingKind::Replaced) == std::vector{12});
}

TEST_CASE("A note that cites a source still cites it in the translation")
{
    Submission original = english();
    const Source source{.id = newNodeId(NodeKind::Source), .url = u"https://arvenia.example"_s};
    const Citation citation{.id = newNodeId(NodeKind::Citation), .source = source.id};
    original.sources.emplace(source.id, source);
    original.citations.emplace(citation.id, citation);
    const NodeId note = reading(original, language(u"en")).notes[0].id;
    Text citing(u"See "_s);
    citing.append(CitationMark{citation.id});
    setTextIn(original.footnotes.at(note).text, language(u"en"), citing);

    const Submission read = translated(russian, original).submission;
    const Text& text = textIn(read.footnotes.at(note).text, language(u"ru"));
    CHECK(text.words().startsWith(u"Первая сноска."_s));
    CHECK(std::ranges::count(text.inlines(), Inline(CitationMark{citation.id})) == 1);
}

TEST_CASE("A translation's base is the text that it was made from")
{
    const Submission original = english();
    OrderKeys keys;
    Fields fields;
    const auto first = changesTo(original, fields, keys);
    REQUIRE(first);
    for (const FieldChange& change : *first)
        fields.set(change.field, change.value);

    const auto changes = changesTo(translated(russian, original).submission, fields, keys);
    REQUIRE(changes);
    CHECK(changes->size() == 12);
    for (const FieldChange& change : *changes) {
        const QString name = change.field.name.chopped(2) + u"en"_s;
        REQUIRE(change.seen);
        CHECK(*change.seen == std::vector{FieldId{.node = change.field.node, .name = name}});
    }
}

TEST_CASE("A version in another language tells its language by itself")
{
    const Submission original = english();
    const auto read = readTranslation(russian.toUtf8(), std::nullopt, original);
    REQUIRE(read);
    CHECK(read->language == language(u"ru"));
    CHECK(read->submission == translated(russian, original).submission);
}
