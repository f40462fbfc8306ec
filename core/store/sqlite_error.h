// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

struct sqlite3;

namespace aigaq::store {

/// A failure of SQLite. It never leaves this folder: the public functions turn it into a
/// StoreError.
class SqliteError : public std::runtime_error {
public:
    /// What this connection failed with just now.
    explicit SqliteError(sqlite3* connection);
    /// What the program itself found wrong with a file.
    static SqliteError damage(const char* what);
    /// An encrypted file, and no key for it.
    static SqliteError locked();
    static SqliteError wrongKey();

    [[nodiscard]] int code() const { return m_code; }               ///< extended result code
    [[nodiscard]] int systemError() const { return m_systemError; } ///< errno; 0: none

private:
    SqliteError(int code, const char* what) : std::runtime_error(what), m_code(code) {}

    int m_code;
    int m_systemError = 0;
};

} // namespace aigaq::store
