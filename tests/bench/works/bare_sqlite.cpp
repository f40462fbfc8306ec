// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"
#include "tests/bench/works/history_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

#include <vector>

namespace aigaq::bench {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where SQLite failed.
std::vector<QString> readValues(const QByteArray& path)
{
    std::vector<QString> values;
    sqlite3* file = nullptr;
    sqlite3_stmt* rows = nullptr;
    sqlite3_open_v2(path.constData(), &file, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(
        file, "SELECT n.id, f.name, f.heads, f.value FROM field f JOIN node n USING (node)", -1,
        &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        constexpr int value = 3;
        const void* bytes = sqlite3_column_blob(rows, value);
        values.push_back(
            QString::fromUtf8(static_cast<const char*>(bytes), sqlite3_column_bytes(rows, value)));
    }
    if (sqlite3_finalize(rows) != SQLITE_OK)
        values.clear();
    sqlite3_close(file);
    return values;
}

} // namespace

void bareSqlite(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const QByteArray path = QFile::encodeName(files.path(".aigaq"));
    const std::vector<QString> values = stopwatch.lap([&] { return readValues(path); });
    require(values.size() > static_cast<std::size_t>(files.pairs), "SQLite has read too few rows");
}

void bareSqliteHistory(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const QByteArray path = QFile::encodeName(historyFile(files));
    const std::vector<QString> values = stopwatch.lap([&] { return readValues(path); });
    require(values.size() > static_cast<std::size_t>(files.pairs), "SQLite has read too few rows");
}

void bareCommit(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    constexpr int commits = 40;
    const QTemporaryDir folder(files.folder + "/commits"_L1);
    const QString path = folder.filePath(u"copy.aigaq"_s);
    require(QFile::copy(historyFile(files), path), "the file could not be copied");
    sqlite3* file = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &file);
    const auto run = [&](const char* sql) {
        return sqlite3_exec(file, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    require(run("PRAGMA synchronous = EXTRA; CREATE TABLE row (a INTEGER PRIMARY KEY, value TEXT); "
                "INSERT INTO row VALUES (1, '')"),
            "SQLite has made no table");
    for (int commit = 0; commit < commits; ++commit)
        require(stopwatch.lap([&] { return run("UPDATE row SET value = value || ' and more'"); }),
                "SQLite has not written the row");
    sqlite3_close(file);
}

} // namespace aigaq::bench
