// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_fixtures.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// The blocks of SQL in FORMAT.md, in order.
std::vector<QByteArray> documentedQueries()
{
    static const QRegularExpression block(u"```sql\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString page =
        QString::fromUtf8(bytesOf(QStringLiteral(AIGAQ_TESTS "/../core/store/FORMAT.md")));
    std::vector<QByteArray> queries;
    for (const auto& match : block.globalMatch(page))
        queries.push_back(match.captured(1).toUtf8());
    return queries;
}

/// The file of arvenia() after its title was reworded twice, a translated text once, and its
/// second pair deleted, and while the title is being typed again.
QString fileWithHistory(const Folder& folder)
{
    Submission submission = arvenia();
    const QString path = fileOf(folder, submission);
    store::SubmissionFile file = opened(path);
    for (const QString& title : {u"Key issues 😀 on Arvenia"_s, u"Key questions 😀 on Arvenia"_s}) {
        setTextIn(submission.cover.title, Language::fallback(), Text(title));
        save(file, submission);
    }
    auto& first = std::get<Pair>(submission.items[1]);
    setTextIn(first.issue.paragraphs[0].text, Language::fallback(), Text(u"He saw no doctor."_s));
    submission.items.pop_back();
    save(file, submission);
    Text typed(u"Key "_s);
    typed.append(Run{.text = u"answers"_s, .bold = true});
    setTextIn(submission.cover.title, Language::fallback(), typed);
    REQUIRE(file.keepDraft(submission) == true);
    return path;
}

} // namespace

TEST_CASE("The queries that the description of the format gives answer what it says they do")
{
    const Folder folder;
    const QString path = fileWithHistory(folder);
    const std::vector<QByteArray> queries = documentedQueries();
    REQUIRE(queries.size() == 8);
    const auto answer = [&](std::size_t query) { return rowsOf(path, queries[query].constData()); };

    CHECK(answer(0) == QStringList{u"Key questions 😀 on Arvenia"_s,
                                   u"Prepared by the Arvenia Watch."_s, u"Article 2"_s,
                                   u"He saw no doctor."_s, u"What has been done about it?"_s,
                                   u"How many such cases are known?"_s});
    CHECK(answer(1) == QStringList{u"06000000000000000000000000000001|See "
                                   "<cite id=\"07000000000000000000000000000001\"/>"_s});
    CHECK(answer(2) ==
          QStringList{u"1|2026-01-01 00:00:00|Aida Sandibekova|Key issues on Arvenia"_s,
                      u"2|2026-01-01 00:00:00|Aida Sandibekova|Key issues 😀 on Arvenia"_s,
                      u"3|2026-01-01 00:00:00|Aida Sandibekova|Key questions 😀 on Arvenia"_s});
    CHECK(answer(3) == QStringList{u"Aida Sandibekova|29|2026-01-01 00:00:00"_s});
    CHECK(answer(4) == QStringList{u"0400000000000000000000000000000a|text.ru|text.en|1|2"_s});
    CHECK(answer(5) == QStringList{u"01000000000000000000000000000001|title.en|Key "
                                   "<b>answers</b>|Key questions 😀 on Arvenia"_s});
}

TEST_CASE(
    "What a snapshot holds, and what stands side by side, can be read with nothing but SQLite")
{
    const Folder folder;
    const QString path = fileWithHistory(folder);
    const QString copy = folder.path(u"copy.aigaq"_s);
    writeBytes(copy, bytesOf(path));
    store::SubmissionFile file = opened(path);
    store::SubmissionFile other = opened(copy);
    REQUIRE(file.takeSnapshot(u"sent"_s, claim()));
    for (const auto& [each, words] : {std::pair{&file, u"Mine"_s}, {&other, u"Theirs"_s}}) {
        Submission submission = each->submission().value();
        setTextIn(submission.cover.title, Language::fallback(), Text(words));
        save(*each, submission);
    }
    REQUIRE(file.takeIn(other, claim()));

    const std::vector<QByteArray> queries = documentedQueries();
    CHECK(rowsOf(path, queries.at(6).constData()) ==
          QStringList{u"01000000000000000000000000000001|title.en|2|Theirs"_s});
    const QStringList held = rowsOf(path, queries.at(7).constData());
    CHECK(held.contains(u"01000000000000000000000000000001|title.en|Key <b>answers</b>"_s));
    CHECK(QStringList{QString::number(held.size())} ==
          rowsOf(path, "SELECT count(*) FROM field JOIN node USING (node)"
                       " WHERE substr(id, 1, 1) <> x'0a'"));
}

TEST_CASE("The words of a document can be found with nothing but SQLite")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    CHECK(rowsOf(path, "SELECT name FROM field WHERE value LIKE '%не видел врача%'") ==
          QStringList{u"text.ru"_s});
    CHECK(rowsOf(path, "PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode") ==
          QStringList{u"1097426785"_s, u"2"_s, u"delete"_s});
}
