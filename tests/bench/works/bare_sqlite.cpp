// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <vector>

namespace aigaq::bench {

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

} // namespace aigaq::bench
