// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool finished = false;
};

std::vector<Message> messagesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back({.context = context});
        else if (xml.name() == "source"_L1)
            messages.back().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.back().finished = !xml.attributes().hasAttribute("type"_L1);
            while (xml.readNext() != QXmlStreamReader::EndElement ||
                   xml.name() != "translation"_L1) {
                if (xml.isStartElement())
                    messages.back().forms << xml.readElementText();
                else if (xml.isCharacters() && !xml.isWhitespace())
                    messages.back().forms << xml.text().toString();
            }
        }
    }
    REQUIRE(!xml.hasError());
    return messages;
}

QString tsFile(const QString& language)
{
    return QString::fromUtf8(AIGAQ_SOURCE) + u"/translations/aigaq_"_s + language + u".ts"_s;
}

std::vector<Message> messagesOf(const QString& language)
{
    return messagesIn(tsFile(language));
}

const QStringList languages{u"en"_s, u"ru"_s, u"kk"_s};

/// "%1", "%n" and their like, sorted.
QStringList placeholders(const QString& text)
{
    QStringList found;
    static const QRegularExpression pattern(u"%L?[0-9n]+"_s);
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("Every word that users read is there in English, Russian and Kazakh")
{
    for (const QString& language : languages) {
        for (const Message& message : messagesOf(language)) {
            INFO(language.toStdString() << ": " << message.source.toStdString());
            CHECK(message.finished);
            CHECK(!message.forms.isEmpty());
            for (const QString& form : message.forms)
                CHECK(!form.trimmed().isEmpty());
        }
    }
}

TEST_CASE("No word of the program is missing from the translations")
{
    const QTemporaryDir folder;
    for (const QString& language : languages) {
        const QString copy = folder.filePath(u"aigaq_"_s + language + u".ts"_s);
        REQUIRE(QFile::copy(tsFile(language), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QString::fromUtf8(AIGAQ_SOURCE));
        lupdate.start(QString::fromUtf8(AIGAQ_LUPDATE),
                      {u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                       u"app"_s, u"forms"_s, u"-ts"_s, copy});
        REQUIRE(lupdate.waitForFinished());
        for (const Message& message : messagesIn(copy)) {
            INFO(language.toStdString() << ": " << message.source.toStdString());
            CHECK(message.finished);
        }
        CHECK(messagesIn(copy).size() == messagesOf(language).size());
    }
}

TEST_CASE("A translation has the same placeholders as what it translates")
{
    for (const QString& language : languages) {
        for (const Message& message : messagesOf(language)) {
            for (const QString& form : message.forms) {
                INFO(language.toStdString() << ": " << form.toStdString());
                // "one file" may do without its number
                if (message.forms.size() == 1)
                    CHECK(placeholders(form) == placeholders(message.source));
            }
        }
    }
}

TEST_CASE("Russian and Kazakh words are not English ones left standing")
{
    static const QRegularExpression cyrillic(u"[\\x{0400}-\\x{04FF}]"_s);
    for (const QString& language : {u"ru"_s, u"kk"_s}) {
        for (const Message& message : messagesOf(language)) {
            INFO(language.toStdString() << ": " << message.source.toStdString());
            const bool onlySigns = !message.source.contains(QRegularExpression(u"[a-z]{2}"_s));
            CHECK((onlySigns || message.forms.join(u' ').contains(cyrillic)));
        }
    }
}

TEST_CASE("No Latin letter hides among Cyrillic ones")
{
    static const QRegularExpression mixed(
        u"[\\x{0400}-\\x{04FF}][A-Za-z]|[A-Za-z][\\x{0400}-\\x{04FF}]"_s);
    for (const QString& language : {u"ru"_s, u"kk"_s}) {
        for (const Message& message : messagesOf(language)) {
            for (const QString& form : message.forms) {
                INFO(form.toStdString());
                CHECK(!form.contains(mixed));
            }
        }
    }
}
