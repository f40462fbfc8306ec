// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/expected_schema.h"

#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <map>

namespace aigaq::store {

namespace {

/// How each thing was made, by its kind and name.
using Schema = std::map<std::pair<QString, QString>, QString>;

/// Without what SQLite keeps for itself: its own indexes, and statistics that a shell has made.
Schema schemaOf(const Connection& connection)
{
    Statement rows(
        connection,
        "SELECT type, name, sql FROM sqlite_schema"
        " WHERE type NOT IN ('table', 'index') OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    Schema schema;
    while (rows.nextRow())
        schema.emplace(std::pair(rows.text(0), rows.text(1)), rows.text(2).simplified());
    return schema;
}

const Schema& expectedSchema(int format)
{
    static const auto schemas = [] {
        std::map<int, Schema> all;
        for (int number = 1; number <= formatVersion(); ++number) {
            const Connection empty = Connection::inMemory();
            migrate(empty, 0, number);
            all.emplace(number, schemaOf(empty));
        }
        return all;
    }();
    return schemas.at(format);
}

} // namespace

Result<void, StoreError> checkSchema(const Connection& connection, int format)
{
    const Schema& expected = expectedSchema(format);
    const Schema found = schemaOf(connection);
    for (const auto& [thing, sql] : expected) {
        if (!found.contains(thing))
            return unexpected(
                StoreError{.problem = StoreError::Problem::Damaged, .detail = thing.second});
    }
    for (const auto& [thing, sql] : found) {
        const auto wanted = expected.find(thing);
        if (wanted == expected.end() || wanted->second != sql)
            return unexpected(
                StoreError{.problem = StoreError::Problem::ForeignSchema, .detail = thing.second});
    }
    return {};
}

} // namespace aigaq::store
