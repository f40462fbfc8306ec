// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/document/reading.h"
#include "tests/bench/generated_submission.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <sqlcipher/sqlite3.h>

namespace aigaq::bench {

namespace {

/// Two words, of which one stands in most texts and the other in the very last note's alone.
constexpr auto wanted = "the lastword";

document::Submission submissionWithLastWord(int pairs)
{
    document::Submission submission = generatedSubmission(pairs);
    document::Text& text = std::get<document::Pair>(submission.items.back())
                               .question.paragraphs.back()
                               .text[document::Language::fallback()];
    text.append(document::Run{.text = QStringLiteral(" the lastword")});
    return submission;
}

/// SQLite's full-text search, in memory.
class FullTextIndex {
public:
    explicit FullTextIndex(const std::vector<QByteArray>& texts)
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE VIRTUAL TABLE texts USING fts5 (words, tokenize = 'unicode61', prefix = '2 "
            "3')");
        run("BEGIN");
        sqlite3_stmt* add = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO texts VALUES (?)", -1, &add, nullptr);
        for (const QByteArray& text : texts) {
            sqlite3_bind_text(add, 1, text.constData(), static_cast<int>(text.size()),
                              SQLITE_STATIC);
            sqlite3_step(add);
            sqlite3_reset(add);
        }
        sqlite3_finalize(add);
        run("COMMIT");
    }
    ~FullTextIndex() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(FullTextIndex)

    [[nodiscard]] int hits(const char* words) const
    {
        sqlite3_stmt* rows = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT words FROM texts WHERE texts MATCH ?", -1, &rows,
                           nullptr);
        sqlite3_bind_text(rows, 1, words, -1, SQLITE_STATIC);
        int count = 0;
        while (sqlite3_step(rows) == SQLITE_ROW)
            ++count;
        sqlite3_finalize(rows);
        return count;
    }

private:
    void run(const char* sql) const
    {
        require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK,
                "SQLite has no full-text search");
    }

    sqlite3* m_database = nullptr;
};

std::vector<QByteArray> textsOf(const document::Submission& submission)
{
    std::vector<QByteArray> texts;
    const document::Reading read = document::reading(submission, document::Language::fallback());
    for (const document::Block& block : read.blocks)
        texts.push_back(document::printedWords(block.inlines).toUtf8());
    for (const document::Note& note : read.notes)
        texts.push_back(document::printedWords(note.inlines).toUtf8());
    return texts;
}

} // namespace

void makeSearchable(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const document::Submission submission = submissionWithLastWord(files.pairs);
    const search::SearchableTexts texts =
        stopwatch.lap([&] { return search::SearchableTexts(submission); });
    require(texts.find(search::Query(QString::fromLatin1(wanted))).size() == 1,
            "the last word was not found");
}

void makeIndex(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const auto submission = submissionWithLastWord(files.pairs);
    int hits = 0;
    stopwatch.lap([&] {
        hits = FullTextIndex(textsOf(submission)).hits(wanted);
        return hits;
    });
    require(hits == 1, "the last word was not found");
}

void search(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const search::SearchableTexts texts(submissionWithLastWord(files.pairs));
    const auto hits =
        stopwatch.lap([&] { return texts.find(search::Query(QString::fromLatin1(wanted))); });
    require(hits.size() == 1, "the last word was not found");
}

void searchIndex(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const FullTextIndex index(textsOf(submissionWithLastWord(files.pairs)));
    require(stopwatch.lap([&] { return index.hits(wanted); }) == 1, "the last word was not found");
}

} // namespace aigaq::bench
