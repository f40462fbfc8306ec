// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/reading/word_file.h"

#include <KZip>
#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;
using Problem = DocxReadError::Problem;

namespace {

DocxReadError errorOf(const QByteArray& bytes, const DocxReadLimits& limits = {})
{
    const auto read = readDraft(bytes, {}, {}, limits);
    REQUIRE(!read);
    return read.error();
}

QByteArray withDocument(const QByteArray& xml)
{
    return WordFile{.more = {{u"word/document.xml"_s, xml}}}.bytes();
}

const WordFile plain{.body = p(r("Key issues"))};

} // namespace

TEST_CASE("What is no Word file, or only a part of one, is refused")
{
    CHECK(errorOf("no archive").problem == Problem::NotAPackage);
    CHECK(errorOf({}).problem == Problem::NotAPackage);
    CHECK(errorOf(docxOf({{u"photos/one.jpg"_s, "x"}})).problem == Problem::NotWord);
    CHECK(errorOf(withDocument("<workbook/>")).problem == Problem::NotWord);
    CHECK(errorOf(WordFile{}.bytes()).problem == Problem::Empty);
}

TEST_CASE("A file that was cut short anywhere never reads as a shorter document")
{
    const QByteArray whole = plain.bytes();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        const auto read = readDraft(whole.first(size), {}, {});
        REQUIRE(!read);
    }
}

TEST_CASE("Broken XML is refused with its part and line")
{
    const DocxReadError error = errorOf(withDocument(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n"
        "<w:body><w:p></w:body></w:document>"));
    CHECK(error ==
          DocxReadError{.problem = Problem::Damaged, .part = u"word/document.xml"_s, .line = 2});
}

TEST_CASE("Entities are not expanded, and none is fetched")
{
    const QByteArray xml =
        R"(<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]>)"
        R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)"
        "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
    CHECK(errorOf(withDocument(xml)).problem == Problem::NotFromWord);
}

TEST_CASE("A part that unpacks to far more than it is packed to is refused early")
{
    const QByteArray bomb = withDocument(QByteArray(8 << 20, ' '));
    CHECK(bomb.size() < (64 << 10));
    CHECK(errorOf(bomb).problem == Problem::NotFromWord);
    CHECK(errorOf(plain.bytes(), {.part = 100}).problem == Problem::TooLarge);
    CHECK(errorOf(plain.bytes(), {.unpacked = 700}).problem == Problem::TooLarge);
    CHECK(errorOf(plain.bytes(), {.package = 100}).problem == Problem::TooLarge);
}

TEST_CASE("More entries than any document has are refused before they are listed")
{
    Parts parts = plain.parts();
    for (int i = 0; i < 100; ++i)
        parts[u"word/media/%1.png"_s.arg(i)] = "x";
    CHECK(errorOf(docxOf(parts), {.entries = 99}).problem == Problem::TooManyParts);
}

TEST_CASE("Elements that are nested without end, and tags without end, are refused")
{
    const QByteArray open = QByteArray("<w:sdt>").repeated(300);
    const QByteArray close = QByteArray("</w:sdt>").repeated(300);
    CHECK(errorOf(WordFile{.body = open + p(r("deep")) + close}.bytes()).problem ==
          Problem::NotFromWord);
    QByteArray attributes;
    for (int i = 0; i < 10'000; ++i)
        attributes += " a" + QByteArray::number(i) + R"(="")";
    CHECK(
        errorOf(WordFile{.body = "<w:p" + attributes + ">" + r("x") + "</w:p>"}.bytes()).problem ==
        Problem::NotFromWord);
}

TEST_CASE("A paragraph too long for a submission is told by its number")
{
    const WordFile file{.body = p(r("Key issues")) + p(r(QByteArray(300'000, 'a')))};
    CHECK(errorOf(file.bytes()) == DocxReadError{.problem = Problem::TooLong, .line = 2});
}

TEST_CASE("An entry that lies about its size, or is behind a password, is refused")
{
    QByteArray bytes = plain.bytes();
    const qsizetype directory = bytes.indexOf("PK\1\2");
    qsizetype entry = directory;
    while (bytes.mid(entry + 46, 17) != "word/document.xml")
        entry = bytes.indexOf("PK\1\2", entry + 1);
    QByteArray encrypted = bytes;
    encrypted[entry + 8] = static_cast<char>(encrypted[entry + 8] | 1);
    CHECK(errorOf(encrypted) ==
          DocxReadError{.problem = Problem::Encrypted, .part = u"word/document.xml"_s});
    for (const int difference : {-1, 1}) {
        QByteArray lying = bytes;
        lying[entry + 24] = static_cast<char>(lying[entry + 24] + difference);
        CHECK(errorOf(lying).problem == Problem::Damaged);
    }
}

TEST_CASE("Relationships that lead out of the package or nowhere are as if not there")
{
    WordFile file = plain;
    file.more[u"word/_rels/document.xml.rels"_s] =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="a" Type="x/footnotes" Target="../../../etc/passwd"/>)"
        R"(<Relationship Id="b" Type="x/styles" Target="nowhere.xml"/></Relationships>)";
    CHECK(shapeOf(file) == QStringList{u"title 0: Key issues"_s});
}

TEST_CASE("A style that is based on itself and fields nested without end are harmless")
{
    const QByteArray begin =
        QByteArray(R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r>)").repeated(5000);
    const QByteArray end =
        QByteArray(R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)").repeated(5000);
    const WordFile file{
        .body = p(begin + end + r("Key issues"), R"(<w:pStyle w:val="a"/>)"),
        .styles = R"(<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>)"
                  R"(<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>)"};
    CHECK(shapeOf(file) == QStringList{u"title 0: Key issues"_s});
}
