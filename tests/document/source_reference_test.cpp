// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/source_reference.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

Texts in(const QString& code, const QString& words)
{
    Texts texts;
    setTextIn(texts, Language::fromCode(code).value(), Text(words));
    return texts;
}

QString printed(const Source& source, const QString& code, const QString& locator = {})
{
    return sourceReference(source, Text(locator), Language::fromCode(code).value()).words();
}

} // namespace

TEST_CASE("A source prints in full, with the place in it and the day it was read")
{
    const Source source{.author = in(u"en"_s, u"Arvenian Bar Association"_s),
                        .title = in(u"en"_s, u"Detention in figures"_s),
                        .publisher = in(u"en"_s, u"Lume Press"_s),
                        .date = u"2024-03-12"_s,
                        .url = u"https://arvenia.example/figures.pdf"_s,
                        .archivedUrl = u"https://archive.example/1"_s,
                        .accessed = u"2026-01-15"_s};

    CHECK(printed(source, u"en"_s, u"p. 4"_s) ==
          "Arvenian Bar Association, Detention in figures, Lume Press, 12 March 2024, p. 4, "
          "https://arvenia.example/figures.pdf (archived at https://archive.example/1; accessed "
          "on 15 January 2026)"_L1);
}

TEST_CASE("What is not known of a source leaves no stray comma")
{
    CHECK(printed({.url = u"https://a.example"_s}, u"en"_s) == "https://a.example"_L1);
    CHECK(printed({.title = in(u"en"_s, u"Report"_s), .date = u"2024"_s}, u"en"_s) ==
          "Report, 2024"_L1);
    CHECK(printed({}, u"en"_s).isEmpty());
    CHECK(printed({.accessed = u"2026-01-15"_s}, u"en"_s) == "(accessed on 15 January 2026)"_L1);
}

TEST_CASE("A report keeps the title it was published under where no other language has one")
{
    const Source source{.title = in(u"ru"_s, u"Доклад"_s), .date = u"2024-03-12"_s};
    CHECK(printed(source, u"ru"_s) == u"Доклад, 12 марта 2024 года"_s);
    CHECK(printed(source, u"kk"_s) == u"Доклад, 2024 жылғы 12 наурыз"_s);
}
