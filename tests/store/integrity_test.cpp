// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/revision_id.h"
#include "core/store/protection.h"
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

TEST_CASE("A file into which another program has put something is not opened, and nothing runs")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    QString name = u"stranger"_s;
    SECTION("a trigger")
    {
        tamper(path, "CREATE TRIGGER stranger AFTER INSERT ON revision BEGIN"
                     " DELETE FROM field; END");
    }
    SECTION("a view")
    {
        tamper(path, "CREATE VIEW stranger AS SELECT * FROM field");
    }
    SECTION("a table")
    {
        tamper(path, "CREATE TABLE stranger (id)");
    }
    SECTION("an index on an expression")
    {
        tamper(path, "CREATE INDEX stranger ON field (upper(value))");
    }
    SECTION("a further column of a table of ours")
    {
        tamper(path, "ALTER TABLE draft ADD COLUMN more TEXT AS (value || value)");
        name = u"draft"_s;
    }
    for (const store::Access access : {store::Access::ReadOnly, store::Access::ReadWrite}) {
        const auto file = store::SubmissionFile::open(path, access);
        REQUIRE_FALSE(file);
        CHECK(file.error().problem == store::StoreError::Problem::ForeignSchema);
        CHECK(file.error().detail == name);
    }
}

TEST_CASE("A file in which one letter of any version has changed does not pass its check")
{
    const Folder folder;
    Submission submission = arvenia();
    const QString path = fileOf(folder, submission);
    {
        store::SubmissionFile file = opened(path);
        setTextIn(submission.cover.title, Language::fallback(), Text(u"Other words"_s));
        save(file, submission);
        CHECK(file.check());
    }
    SECTION("the present one")
    {
        tamper(path, "UPDATE field SET value = 'Other wards' WHERE value = 'Other words'");
    }
    SECTION("an older one")
    {
        tamper(path, "UPDATE revision SET delta = replace(delta, 'Arvenia', 'Arvenja')");
    }
    const auto checked = opened(path, store::Access::ReadOnly).check();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().problem == store::StoreError::Problem::Damaged);
    CHECK(checked.error().field->name == u"title.en"_s);
}

namespace {

/// What a file says when it is opened and passes its check; nothing: it does not.
std::optional<Submission> trusted(const QString& path, const std::optional<store::FileKey>& key)
{
    const auto file = store::SubmissionFile::open(path, store::Access::ReadOnly,
                                                  key ? std::optional(key->copy()) : std::nullopt);
    if (!file || !file->submission() || !file->check())
        return std::nullopt;
    return *file->submission();
}

/// Every 512th byte in turn has other bits, or is the end of the file.
void damageEverywhere(const QString& path, const Submission& saved,
                      const std::optional<store::FileKey>& key)
{
    const QByteArray whole = bytesOf(path);
    REQUIRE(trusted(path, key) == saved);
    QRandomGenerator random(512);
    int noticed = 0;
    for (qsizetype at = 0; at < whole.size(); at += 512) {
        QByteArray damaged = whole;
        const qsizetype byte = at + random.bounded(512);
        damaged[byte] = static_cast<char>(damaged[byte] ^ (1 << random.bounded(8)));
        writeBytes(path, damaged);
        const auto read = trusted(path, key);
        REQUIRE((!read || *read == saved));
        noticed += read ? 0 : 1;
        writeBytes(path, whole.first(at));
        const auto shorter = trusted(path, key);
        REQUIRE((!shorter || *shorter == saved));
    }
    CHECK(noticed > 0);
}

} // namespace

TEST_CASE("A file with a changed bit or a lost end is refused or says what was saved")
{
    const Folder folder;
    QRandomGenerator random(77);
    Submission submission = randomSubmission(random, 3);
    const QString path = fileOf(folder, submission);
    for (int edit = 0; edit < 3; ++edit) {
        store::SubmissionFile file = opened(path);
        submission = randomlyEdited(submission, random);
        save(file, submission);
    }
    damageEverywhere(path, submission, {});
}

TEST_CASE("A protected file with a changed bit or a lost end is refused")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const auto key = store::protect(path, {}, store::Secret("four words of mine"));
    REQUIRE(key);
    damageEverywhere(path, arvenia(), std::optional(key->copy()));
}
