// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_fixtures.h"

#include "core/store/connection.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

Language language(QStringView code)
{
    return Language::fromCode(code).value();
}

Texts inEnglish(const QString& words)
{
    return {{language(u"en"), Text(words)}};
}

} // namespace

QStringList Folder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

store::Claim claim()
{
    return {.author = u"Aida Sandibekova"_s, .time = 1'767'225'600}; // 1 January 2026, 00:00 UTC
}

NodeId fixedId(NodeKind kind, int number)
{
    NodeId id;
    id.bytes[0] = static_cast<std::uint8_t>(kind);
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

Submission arvenia()
{
    const NodeId note = fixedId(NodeKind::Footnote, 1);
    const NodeId citation = fixedId(NodeKind::Citation, 1);
    const NodeId source = fixedId(NodeKind::Source, 1);
    Submission submission{.id = fixedId(NodeKind::Document, 1)};
    submission.cover.title = inEnglish(u"Key issues on Arvenia"_s);
    submission.cover.introduction = {{.id = fixedId(NodeKind::Paragraph, 1),
                                      .text = inEnglish(u"Prepared by the Arvenia Watch."_s)}};
    submission.items.emplace_back(
        Heading{.id = fixedId(NodeKind::Heading, 1), .text = inEnglish(u"Article 2"_s)});
    for (int pair = 1; pair <= 2; ++pair) {
        Pair written{.id = fixedId(NodeKind::Pair, pair)};
        written.issue.paragraphs = {{.id = fixedId(NodeKind::Paragraph, 10 * pair),
                                     .text = inEnglish(u"A detainee saw no doctor for days."_s)}};
        written.question.paragraphs = {{.id = fixedId(NodeKind::Paragraph, 10 * pair + 1),
                                        .text = inEnglish(u"What has been done about it?"_s)}};
        submission.items.emplace_back(written);
    }
    auto& first = std::get<Pair>(submission.items[1]);
    first.issue.paragraphs[0].text[language(u"ru")] =
        Text(u"Задержанный несколько дней не видел врача."_s);
    Text& english = first.issue.paragraphs[0].text[language(u"en")];
    english.append(NoteMark{note});
    first.question.subQuestions = {{.id = fixedId(NodeKind::SubQuestion, 1),
                                    .text = inEnglish(u"How many such cases are known?"_s)}};
    Text body(u"See "_s);
    body.append(CitationMark{citation});
    submission.footnotes.emplace(note, Footnote{.id = note, .text = {{language(u"en"), body}}});
    submission.citations.emplace(
        citation, Citation{.id = citation, .source = source, .locator = inEnglish(u"p. 4"_s)});
    submission.sources.emplace(source, Source{.id = source,
                                              .title = inEnglish(u"Report on cells"_s),
                                              .date = u"2024-03-12"_s,
                                              .url = u"https://arvenia.example/cells"_s});
    return submission;
}

QString fileOf(const Folder& folder, const Submission& submission)
{
    const QString path = folder.path(u"submission.aigaq"_s);
    const auto made = store::createSubmissionFile(path, submission, claim(), file::Overwrite::Yes);
    REQUIRE(made);
    return path;
}

store::SubmissionFile opened(const QString& path, store::Access access)
{
    auto file = store::SubmissionFile::open(path, access);
    if (!file)
        FAIL("the file does not open: " << file.error().detail.toStdString());
    return *std::move(file);
}

void save(store::SubmissionFile& file, const Submission& submission)
{
    const auto saved = file.save(submission, claim());
    if (!saved)
        FAIL("the file does not save: " << saved.error().detail.toStdString());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList rowsOf(const QString& path, const char* sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-bail"_s, u"-readonly"_s, path});
    shell.write(sql);
    shell.closeWriteChannel();
    REQUIRE(shell.waitForFinished());
    const QByteArray complaints = shell.readAllStandardError();
    INFO(complaints.toStdString());
    REQUIRE(shell.exitStatus() == QProcess::NormalExit);
    REQUIRE(shell.exitCode() == 0);
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void tamper(const QString& path, const char* sql)
{
    store::Connection(path).execute(sql);
}

} // namespace aigaq::tests
