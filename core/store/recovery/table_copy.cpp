// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/table_copy.h"

#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <sqlcipher/sqlite3.h>

#include <array>

namespace aigaq::store {

namespace {

void bindValue(Statement& statement, int position, const StoredValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        statement.bind(position, *number);
    else if (const auto* text = std::get_if<QString>(&value))
        statement.bind(position, *text);
    else if (const auto* bytes = std::get_if<QByteArray>(&value))
        statement.bind(position, QByteArrayView(*bytes));
    else
        statement.bind(position, std::optional<qint64>());
}

/// False: the row breaks a rule of its table.
bool insert(Statement& statement)
{
    try {
        statement.run();
        return true;
    } catch (const SqliteError& error) {
        statement.reset();
        if ((error.code() & 0xFF) != SQLITE_CONSTRAINT)
            throw;
        return false;
    }
}

void writeRevisions(const Salvage& found, const Connection& output)
{
    constexpr std::size_t author = 3;
    Statement statement(output, "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& [row, record] : found.revisions) {
        for (std::size_t column = 0; column < record.values.size(); ++column) {
            const auto* number = std::get_if<qint64>(&record.values[column]);
            const bool isUnknown =
                column == author && number != nullptr && !found.authors.contains(*number);
            bindValue(statement, static_cast<int>(column) + 1,
                      isUnknown ? StoredValue() : record.values[column]);
        }
        insert(statement);
    }
}

std::vector<StoredValue> valuesOf(const Statement& row)
{
    std::vector<StoredValue> values;
    for (int column = 0; column < row.columns(); ++column) {
        switch (row.typeOf(column)) {
        case SQLITE_INTEGER:
            values.emplace_back(row.integer(column));
            break;
        case SQLITE_TEXT:
            values.emplace_back(row.text(column));
            break;
        case SQLITE_BLOB:
            values.emplace_back(row.blob(column).toByteArray());
            break;
        default:
            values.emplace_back();
        }
    }
    return values;
}

void copyTable(const Connection& damaged, const std::string& name, const Connection& output)
{
    Statement rows(damaged, "SELECT * FROM " + name);
    std::optional<Statement> write;
    while (rows.nextRow()) {
        const std::vector<StoredValue> values = valuesOf(rows);
        if (!write) {
            std::string places = "?";
            for (std::size_t i = 1; i < values.size(); ++i)
                places += ", ?";
            write.emplace(output, "INSERT INTO " + name + " VALUES (" + places + ")");
        }
        for (std::size_t i = 0; i < values.size(); ++i)
            bindValue(*write, static_cast<int>(i) + 1, values[i]);
        insert(*write);
    }
}

} // namespace

void writeSalvage(const Salvage& found, const Connection& output)
{
    Statement node(output, "INSERT INTO node (node, id, key) VALUES (?, ?, ?)");
    for (const auto& [row, salvaged] : found.nodes) {
        node.bind(1, row).bind(
            2, QByteArrayView(reinterpret_cast<const char*>(salvaged.id.bytes.data()),
                              static_cast<qsizetype>(salvaged.id.bytes.size())));
        bindValue(node, 3, salvaged.key.isEmpty() ? StoredValue() : StoredValue(salvaged.key));
        insert(node);
    }
    Statement author(output, "INSERT INTO author (author, name, key) VALUES (?, ?, ?)");
    for (const auto& [row, record] : found.authors) {
        author.bind(1, row);
        bindValue(author, 2, record.values[1]);
        bindValue(author, 3, record.values[2]);
        insert(author);
    }
    Statement field(output, "INSERT INTO field (field, node, name, last, heads, value)"
                            " VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto& [row, salvaged] : found.fields) {
        if (!found.nodes.contains(salvaged.node))
            continue;
        field.bind(1, row)
            .bind(2, salvaged.node)
            .bind(3, salvaged.name)
            .bind(4, salvaged.last)
            .bind(5, QByteArrayView(salvaged.heads))
            .bind(6, salvaged.value);
        insert(field);
    }
    writeRevisions(found, output);
}

void removeOrphans(const Connection& output)
{
    output.execute("DELETE FROM revision WHERE field NOT IN (SELECT field FROM field);"
                   " DELETE FROM parent WHERE field NOT IN (SELECT field FROM field);"
                   " DELETE FROM seen WHERE field NOT IN (SELECT field FROM field);"
                   " DELETE FROM said WHERE field NOT IN (SELECT field FROM field)");
}

void copyFurtherTables(const QString& damaged, const std::optional<FileKey>& key,
                       const Connection& output)
{
    constexpr std::array names{"parent",         "seen",  "draft", "said",
                               "snapshot_field", "purge", "held"};
    for (const char* name : names) {
        try {
            copyTable(Connection(damaged, key), name, output);
        } catch (const SqliteError&) {
            continue; // no more of this one can be read
        }
    }
}

} // namespace aigaq::store
