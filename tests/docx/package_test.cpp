// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"
#include "core/docx/fingerprints.h"
#include "core/docx/relationships.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"

#include <KZip>
#include <QBuffer>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace aigaq;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// Lets the process live elsewhere for a while.
class TimeZone {
public:
    explicit TimeZone(const QByteArray& zone) : m_before(qgetenv("TZ")) { set(zone); }
    ~TimeZone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(TimeZone)

private:
    static void set(const QByteArray& zone)
    {
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
    }
    QByteArray m_before;
};

} // namespace

TEST_CASE("One document gives the same bytes in every time zone and on every day")
{
    const QByteArray here = writeDocx(arveniaIn(u"ru")).value();
    for (const char* zone : {"UTC", "Asia/Almaty", "America/Los_Angeles", "Pacific/Kiritimati"}) {
        const TimeZone elsewhere(zone);
        CHECK(writeDocx(arveniaIn(u"ru")).value() == here);
    }
}

TEST_CASE("The file says nothing of when, where and by whom it was made")
{
    QByteArray bytes = writeDocx(arveniaIn(u"en")).value();
    for (const auto& [name, content] : partsOf(bytes)) {
        CAPTURE(name.toStdString());
        for (const char* trace : {"w:rsid", "w:author", "dc:creator", "dcterms:", "lastModified",
                                  "w:date", "/home/", "/root/", "Aigaq"})
            CHECK(!content.contains(trace));
    }

    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::ReadOnly));
    const KArchiveFile* document = zip.directory()->file(u"word/document.xml"_s);
    REQUIRE(document != nullptr);
    CHECK(document->date().date() == QDate(1980, 1, 1));
    CHECK(document->date().time() == QTime(0, 0));
    CHECK(document->permissions() == 0100644);
}

TEST_CASE("A file that is written is looked through for what nobody asked to have told")
{
    const Parts good = partsOf(writeDocx(arveniaIn(u"en")).value());
    CHECK(!fingerprintIn(docxOf(good), {}));

    struct Trace {
        const char* part;
        const char* before;
        const char* after;
        const char* told;
    };
    for (const Trace& trace : {
             Trace{"word/document.xml", "<w:p>", R"(<w:p w:rsidR="00AB12CD">)", "rsidR"},
             Trace{"word/document.xml", "<w:p>", R"(<w:p w14:paraId="00AB12CD">)", "paraId"},
             Trace{"word/document.xml", "<w:body>",
                   R"(<w:body><w:ins w:id="1" w:author="A. Kim"/>)", "w:ins"},
             Trace{"word/footnotes.xml", "<w:p>", R"(<w:p w:author="A. Kim">)", "A. Kim"},
             Trace{"word/styles.xml", "<w:style ", R"(<w:rsid w:val="1"/><w:style )", "w:rsid"},
             Trace{"docProps/core.xml", "<dc:language>",
                   "<dc:creator>A. Kim</dc:creator><dc:language>", "dc:creator"},
             Trace{"docProps/core.xml", "<dc:language>",
                   "<dcterms:created>2026</dcterms:created><dc:language>", "dcterms:created"},
             Trace{"word/_rels/document.xml.rels", "https://lume.example",
                   "file:///C:/Users/kim/a.docx", "Users/kim"},
             Trace{"word/footer1.xml", "<w:t>1<", R"(<w:t>C:\Users\kim\letter.docx<)", "kim"},
         }) {
        CAPTURE(trace.part, trace.after);
        Parts parts = good;
        QByteArray& part = parts.at(QString::fromUtf8(trace.part));
        const qsizetype at = part.indexOf(trace.before);
        REQUIRE(at >= 0);
        part.replace(at, static_cast<qsizetype>(qstrlen(trace.before)), trace.after);
        const auto found = fingerprintIn(docxOf(parts), {});
        REQUIRE(found);
        CHECK(found->part == QString::fromUtf8(trace.part));
        CHECK(found->told.contains(QString::fromUtf8(trace.told)));
    }
    Parts parts = good;
    parts[u"docProps/app.xml"_s] = "<Properties/>";
    CHECK(fingerprintIn(docxOf(parts), {}).has_value());
}

TEST_CASE("The content types are the first part, where readers look for them")
{
    const QByteArray bytes = writeDocx(arveniaIn(u"en")).value();
    constexpr qsizetype localHeaderSize = 30; // APPNOTE.TXT 4.3.7
    CHECK(bytes.sliced(localHeaderSize).startsWith("[Content_Types].xml"));
}

TEST_CASE("Writing tells how far it is and stops when it is told to")
{
    double last = -1;
    const Progress watch = [&](double done) {
        CHECK(done > last);
        last = done;
        return done < 0.5;
    };
    document::Reading reading = arveniaIn(u"en");
    reading.blocks.resize(1000, {.kind = document::BlockKind::Introduction});

    const auto result = writeDocx(reading, {}, watch);

    REQUIRE(!result);
    CHECK(result.error().problem == DocxError::Problem::Cancelled);
    CHECK(last >= 0.5);
    CHECK(last < 0.6);
}

TEST_CASE("Only addresses that show a page or write a letter become links")
{
    CHECK(linkTarget(u"https://arvenia.example/a?b=1&c=2#d"_s) ==
          u"https://arvenia.example/a?b=1&c=2#d"_s);
    CHECK(linkTarget(u"mailto:archive@lume.example"_s) == u"mailto:archive@lume.example"_s);
    CHECK(linkTarget(u"HTTPS://Arvenia.example"_s) == u"https://arvenia.example"_s);

    CHECK(!linkTarget(u"not an address"_s));
    CHECK(!linkTarget(u"www.arvenia.example"_s));
    CHECK(!linkTarget(u"javascript:alert(1)"_s));
    CHECK(!linkTarget(u"file:///etc/passwd"_s));
    CHECK(!linkTarget(u"https://"_s));
    CHECK(!linkTarget(u"mailto:"_s));
    CHECK(!linkTarget(u"http://a:b:c/"_s));
}

TEST_CASE("An address that XML or a URI could not hold is written in the letters that both can")
{
    CHECK(linkTarget(u"https://arvenia.example/отчёт.pdf"_s) ==
          u"https://arvenia.example/%D0%BE%D1%82%D1%87%D1%91%D1%82.pdf"_s);
    CHECK(linkTarget(u"https://арвения.example/"_s) == u"https://xn--80aejmyp3i.example/"_s);
    CHECK(linkTarget(u"https://arvenia.example/?a=\"1\"&b=<2> 3"_s) ==
          u"https://arvenia.example/?a=%221%22&b=%3C2%3E%203"_s);
}

TEST_CASE("A submission without a word in it is still a document")
{
    const auto bytes = writeDocx({});
    REQUIRE(bytes);
    CHECK(xmlOf(partsOf(*bytes).at(u"word/document.xml"_s)).all(u"w:p").empty());
}
