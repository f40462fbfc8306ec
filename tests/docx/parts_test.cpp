// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// "word/document.xml" in English is expected/en/word.document.xml.
QString fileName(const QString& part)
{
    return QString(part).replace(u'/', u'.');
}

QString expectedFolder(const QString& language)
{
    return QStringLiteral(AIGAQ_TESTS) + u"/docx/expected/"_s + language;
}

/// Where AIGAQ_ACTUAL names a folder, the parts as they are now are left there to compare.
void leaveToCompare(const QString& language, const QString& part, const QString& actual)
{
    const QString folder = qEnvironmentVariable("AIGAQ_ACTUAL");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir(folder).mkpath(language));
    QFile file(folder + u'/' + language + u'/' + fileName(part));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = actual.toUtf8();
    REQUIRE(file.write(bytes) == bytes.size());
}

std::string firstDifference(const QString& actual, const QString& expected)
{
    const QStringList is = actual.split(u'\n');
    const QStringList should = expected.split(u'\n');
    for (qsizetype i = 0; i < is.size() || i < should.size(); ++i) {
        if (is.value(i) != should.value(i))
            return QString(u"line "_s + QString::number(i + 1) + u" is \""_s + is.value(i) +
                           u"\", expected was \""_s + should.value(i) + u'"')
                .toStdString();
    }
    return {};
}

void checkPart(const QString& language, const QString& part, const QByteArray& content)
{
    CAPTURE(part.toStdString());
    const QString actual = indented(xmlOf(content));
    leaveToCompare(language, part, actual);
    QFile file(expectedFolder(language) + u'/' + fileName(part));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(firstDifference(actual, QString::fromUtf8(file.readAll())) == "");
}

} // namespace

TEST_CASE("Every part of a submission is what a careful Word user would have in it")
{
    const Parts parts = partsOf(writeDocx(arveniaIn(u"en")).value());
    for (const auto& [part, content] : parts)
        checkPart(u"en"_s, part, content);
    const auto expected = QDir(expectedFolder(u"en"_s)).entryList(QDir::Files | QDir::Hidden);
    CHECK(expected.size() == static_cast<qsizetype>(parts.size()));
}

TEST_CASE("In Kazakh the same document is written with Kazakh words")
{
    const QString part = u"word/document.xml"_s;
    checkPart(u"kk"_s, part, partsOf(writeDocx(arveniaIn(u"kk")).value()).at(part));
}
