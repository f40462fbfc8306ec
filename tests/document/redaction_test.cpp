// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/redaction.h"
#include "core/document/stored_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

Text text(const QString& stored)
{
    return parseStoredForm(stored).value();
}

QString redactedForm(const QString& stored, const QString& words)
{
    return storedForm(redacted(text(stored), words, u"[…]"_s));
}

} // namespace

TEST_CASE("A name is found whatever its case, spaces, hyphens and the dots of its ё")
{
    CHECK(holds(text(u"Mr. ARMAN K. was beaten."_s), u"Arman K."_s));
    CHECK(holds(text(u"Arman\u00A0K. was beaten."_s), u"Arman K."_s));
    CHECK(holds(text(u"Дело Алёны Ли"_s), u"алены ли"_s));
    CHECK(holds(text(u"Abu\u2011Said"_s), u"abu-said"_s));
    CHECK_FALSE(holds(text(u"Nobody is named."_s), u"Arman"_s));
    CHECK_FALSE(holds(text(u"Nobody is named."_s), u""_s));
}

TEST_CASE("A name is found when bold letters or a footnote's mark part it")
{
    const QString note = u"<note id=\"06000000000000000000000000000001\"/>"_s;
    CHECK(holds(text(u"Ar<b>man</b> K. was beaten."_s), u"Arman K."_s));
    CHECK(redactedForm(u"Mr. Ar<b>man</b>"_s + note + u" K. was"_s, u"Arman K."_s) ==
          u"Mr. […]"_s + note + u" was"_s);
}

TEST_CASE("What stands around a name keeps its look")
{
    CHECK(redactedForm(u"<b>Arman K.</b> was <i>not Arman K.</i>"_s, u"arman k."_s) ==
          u"<b>[…]</b> was <i>not […]</i>"_s);
    CHECK(redactedForm(u"Armanov"_s, u"Arman"_s) == u"[…]ov"_s);
    CHECK(redactedForm(u"ArmanArman"_s, u"Arman"_s) == u"[…][…]"_s);
}

TEST_CASE("A link whose address holds the name leads nowhere any more")
{
    CHECK(holds(text(u"<a href=\"https://news.example/arman\">the news</a>"_s), u"Arman"_s));
    CHECK(redactedForm(u"<a href=\"https://news.example/arman\">the news</a> and "
                       "<a href=\"https://b.example\">b</a>"_s,
                       u"Arman"_s) == u"the news and <a href=\"https://b.example\">b</a>"_s);
}
