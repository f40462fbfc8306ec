// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace aigaq::store {

/// One prepared SQL statement; it must not outlive its connection.
///
/// Positions count from 1 when binding and from 0 when reading, as in SQLite itself. What is bound
/// is copied, so a temporary is safe, and stays bound until something else is. A failure of SQLite
/// throws SqliteError.
class Statement {
public:
    Statement(const Connection& connection, std::string_view sql);

    Statement& bind(int position, qint64 number);
    Statement& bind(int position, std::optional<qint64> number); ///< nothing: NULL
    Statement& bind(int position, const QString& text);
    Statement& bind(int position, QByteArrayView blob);

    /// Steps to the next row. After the last one the statement is ready to run again.
    [[nodiscard]] bool nextRow();
    /// For statements that return no row.
    void run();
    /// Ends reading before the last row, so that the statement can run again.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// A view into SQLite's memory, until the next step.
    [[nodiscard]] QByteArrayView blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int columns() const;
    /// SQLITE_INTEGER, SQLITE_TEXT, …
    [[nodiscard]] int typeOf(int column) const;

private:
    void check(int result) const;

    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

/// The one number that a query such as "PRAGMA user_version" returns.
[[nodiscard]] qint64 numberFrom(const Connection& connection, std::string_view sql);

} // namespace aigaq::store
