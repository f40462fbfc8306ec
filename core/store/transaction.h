// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sqlite_error.h"

#include <QtClassHelperMacros>

#include <array>

namespace aigaq::store {

/// Everything between its making and `commit` happens in the file or nothing does.
class Transaction {
public:
    enum class Lock {
        Shared,    ///< others may read
        Writer,    ///< others may read until the commit; waits for another writer
        Exclusive, ///< nobody else even reads
    };
    Transaction(const Connection& connection, Lock lock) : m_connection(connection)
    {
        static constexpr std::array begin{"BEGIN", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"};
        m_connection.execute(begin.at(static_cast<std::size_t>(lock)));
    }
    ~Transaction()
    {
        if (m_committed)
            return;
        try {
            m_connection.execute("ROLLBACK");
        } catch (const SqliteError&) {
            // SQLite has rolled back by itself, or the next opening will, from the journal.
            return;
        }
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit()
    {
        m_connection.execute("COMMIT");
        m_committed = true;
    }

private:
    const Connection& m_connection;
    bool m_committed = false;
};

} // namespace aigaq::store
