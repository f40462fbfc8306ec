// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/row_mutation.h"

#include <sqlcipher/sqlite3.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t mostSize);

namespace aigaq::tests {

namespace {

using Database =
    std::unique_ptr<sqlite3, decltype([](sqlite3* database) { sqlite3_close(database); })>;
using Rows =
    std::unique_ptr<sqlite3_stmt, decltype([](sqlite3_stmt* rows) { sqlite3_finalize(rows); })>;

Database inMemory(const QByteArray& bytes)
{
    sqlite3* handle = nullptr;
    sqlite3_open(":memory:", &handle);
    Database database(handle);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(sqlite3_uint64(bytes.size()) + 1));
    std::memcpy(copy, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    sqlite3_deserialize(handle, "main", copy, bytes.size(), bytes.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    sqlite3_exec(handle, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF", nullptr,
                 nullptr, nullptr);
    return database;
}

Rows prepared(const Database& database, const std::string& sql)
{
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(database.get(), sql.c_str(), -1, &rows, nullptr);
    return Rows(rows);
}

/// The first column of all rows.
std::vector<std::string> listOf(const Database& database, const std::string& sql)
{
    std::vector<std::string> list;
    const Rows rows = prepared(database, sql);
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
        const auto* words = sqlite3_column_text(rows.get(), 0);
        list.emplace_back(words == nullptr ? "" : reinterpret_cast<const char*>(words));
    }
    return list;
}

std::string oneOf(const std::vector<std::string>& list, std::minstd_rand& random)
{
    return list.empty() ? std::string() : list[random() % list.size()];
}

/// A blob or text like the present one, as libFuzzer would change it.
std::vector<std::uint8_t> mutated(const Database& database, const std::string& value)
{
    constexpr std::size_t growth = 64;
    std::vector<std::uint8_t> bytes;
    const Rows rows = prepared(database, value);
    if (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
        const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(rows.get(), 0));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(rows.get(), 0));
        if (size > 0)
            bytes.assign(data, data + size);
    }
    const std::size_t size = bytes.size();
    bytes.resize(size + growth);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), size, bytes.size()));
    return bytes;
}

void change(const Database& database, std::minstd_rand& random)
{
    const std::string table =
        oneOf(listOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table'"), random);
    const std::string column =
        oneOf(listOf(database, "SELECT name FROM pragma_table_info('" + table + "')"), random);
    const std::string other =
        oneOf(listOf(database, "SELECT name FROM pragma_table_info('" + table + "')"), random);
    const std::string row =
        " WHERE rowid = (SELECT rowid FROM \"" + table + "\" ORDER BY random() LIMIT 1)";
    const std::string set = "UPDATE OR REPLACE \"" + table + "\" SET \"" + column + "\" = ";
    const std::vector<std::string> changes{
        set + "?1" + row,
        set + "cast(?1 AS text)" + row,
        set + "?1" + row,
        set + "cast(?1 AS text)" + row,
        set + "NULL" + row,
        set + "9223372036854775807" + row,
        set + "\"" + column + "\" + 1" + row,
        set + "\"" + other + "\"" + row,
        set + "(SELECT \"" + column + "\" FROM \"" + table + "\" ORDER BY random() LIMIT 1)" + row,
        "DELETE FROM \"" + table + "\"" + row,
    };
    const Rows rows = prepared(database, oneOf(changes, random));
    if (!rows)
        return;
    const auto bytes = mutated(database, "SELECT \"" + column + "\" FROM \"" + table +
                                             "\" ORDER BY random() LIMIT 1");
    sqlite3_bind_blob64(rows.get(), 1, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    sqlite3_step(rows.get());
}

} // namespace

QByteArray withAnotherRow(const QByteArray& database, std::minstd_rand& random)
{
    const Database rows = inMemory(database);
    change(rows, random);
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(rows.get(), "main", &size, 0);
    if (bytes == nullptr)
        return database;
    QByteArray changed(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return changed;
}

} // namespace aigaq::tests
