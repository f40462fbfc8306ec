// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/revision_id.h"
#include "core/store/statement.h"
#include "tests/document/random_submission.h"
#include "tests/store/store_fixtures.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

using Row = std::pair<qint64, qint64>; ///< a field and the number of a revision

/// Works out all ids of a file from nothing but its rows, the slow way: wordings by SQLite's own
/// JSON functions, parents and seen versions first.
class Chain {
public:
    explicit Chain(const QString& path) : m_connection(path) {}

    /// The fields whose chain does not end where the file says.
    QStringList broken()
    {
        store::Statement fields(m_connection,
                                "SELECT field, last, heads, name FROM field ORDER BY field");
        QStringList broken;
        while (fields.nextRow()) {
            const RevisionId last = idOf({fields.integer(0), fields.integer(1)});
            if (!std::ranges::equal(fields.blob(2), last.bytes, {},
                                    [](char c) { return static_cast<std::uint8_t>(c); }))
                broken.append(fields.text(3));
        }
        return broken;
    }

private:
    RevisionId idOf(const Row& row)
    {
        if (const auto known = m_ids.find(row); known != m_ids.end())
            return known->second;
        store::Statement node(m_connection, "SELECT id, key, name FROM node JOIN field USING (node)"
                                            " WHERE field = ?");
        REQUIRE(node.bind(1, row.first).nextRow());
        NodeKey key;
        std::ranges::copy(node.blob(1), key.bytes.begin());
        Revision revision{.field = {nodeIdFromBytes(node.blob(0)).value(), node.text(2)},
                          .content = wording(row)};
        for (const Row& parent : rows("SELECT field, parent FROM revision WHERE field = ? AND n = ?"
                                      " AND parent > 0",
                                      row))
            revision.parents.push_back(idOf(parent));
        for (const Row& seen :
             rows("SELECT of_field, of_n FROM seen WHERE field = ? AND n = ?", row))
            revision.seen.push_back(idOf(seen));
        return m_ids.emplace(row, revisionId(revision, key)).first->second;
    }

    std::vector<Row> rows(std::string_view sql, const Row& of)
    {
        store::Statement statement(m_connection, sql);
        statement.bind(1, of.first).bind(2, of.second);
        std::vector<Row> rows;
        while (statement.nextRow())
            rows.emplace_back(statement.integer(0), statement.integer(1));
        return rows;
    }

    QString wording(const Row& row)
    {
        store::Statement wordings(m_connection, R"(
            WITH old (n, value) AS (
              SELECT last, value FROM field WHERE field = ?1 UNION ALL
              SELECT r.n, (SELECT coalesce(group_concat(iif(p.type = 'text', p.value,
                  substr(old.value, (p.value ->> 0) + 1, p.value ->> 1)), ''), '')
                  FROM json_each(r.delta) p)
                FROM old JOIN revision r ON r.field = ?1 AND r.n = old.n - 1)
            SELECT value FROM old WHERE n = ?2)");
        REQUIRE(wordings.bind(1, row.first).bind(2, row.second).nextRow());
        return wordings.text(0);
    }

    store::Connection m_connection;
    std::map<Row, RevisionId> m_ids;
};

QStringList headsOf(const QString& path)
{
    return rowsOf(path, "SELECT hex(id), name, hex(heads) FROM field JOIN node USING (node)"
                        " ORDER BY id, name");
}

} // namespace

TEST_CASE("After any run of edits every id can be worked out again and the file is sound")
{
    QRandomGenerator random(21);
    for (int round = 0; round < 3; ++round) {
        const Folder folder;
        Submission submission = randomSubmission(random, 4);
        const QString path = fileOf(folder, submission);
        store::SubmissionFile file = opened(path);
        const Submission original = submission;
        for (int edit = 0; edit < 6; ++edit) {
            submission = edit == 3 ? original : randomlyEdited(submission, random);
            save(file, submission);
        }
        CHECK(Chain(path).broken() == QStringList());
        CHECK(rowsOf(path, "PRAGMA integrity_check; PRAGMA foreign_key_check") ==
              QStringList{u"ok"_s});
    }
}

TEST_CASE("One changed letter of an old wording breaks the chain")
{
    const Folder folder;
    Submission submission = arvenia();
    const QString path = fileOf(folder, submission);
    store::SubmissionFile file = opened(path);
    setTextIn(submission.cover.title, Language::fallback(), Text(u"Other words"_s));
    save(file, submission);
    REQUIRE(Chain(path).broken().isEmpty());

    tamper(path, "UPDATE revision SET delta = replace(delta, 'Arvenia', 'Arvenja')");

    CHECK(Chain(path).broken() == QStringList{u"title.en"_s});
}

TEST_CASE("Who wrote an edit and when does not change its id")
{
    const Folder folder;
    Submission submission = arvenia();
    const QString mine = fileOf(folder, submission);
    const QString theirs = folder.path(u"theirs.aigaq"_s);
    writeBytes(theirs, bytesOf(mine));
    submission.cover.title.clear();

    REQUIRE(opened(mine).save(submission, {.author = u"Aida"_s, .time = 1}));
    REQUIRE(opened(theirs).save(submission, {.author = {}}));

    CHECK(headsOf(mine) == headsOf(theirs));
    CHECK(rowsOf(theirs, "SELECT count(*) FROM revision WHERE author IS NULL AND time IS NULL") ==
          QStringList{u"1"_s});
}

TEST_CASE("A reworded translation keeps the version that it was made from")
{
    const Folder folder;
    Submission submission = arvenia();
    const QString path = fileOf(folder, submission);
    store::SubmissionFile file = opened(path);
    Texts& texts = std::get<Pair>(submission.items[1]).issue.paragraphs[0].text;
    for (const QString& english : {u"He saw no doctor."_s, u"She saw no doctor."_s}) {
        setTextIn(texts, Language::fallback(), Text(english));
        save(file, submission);
    }
    setTextIn(texts, Language::fromCode(u"ru").value(), Text(u"Она не видела врача."_s));
    save(file, submission);

    CHECK(
        rowsOf(path, "SELECT n, of_n FROM seen JOIN field USING (field) WHERE name = 'text.ru'") ==
        QStringList{u"1|1"_s, u"2|1"_s});
    CHECK(Chain(path).broken() == QStringList());
}
