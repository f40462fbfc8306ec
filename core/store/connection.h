// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_key.h"

#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace aigaq::store {

struct CloseConnection {
    void operator()(sqlite3* handle) const;
};

/// An open database file. It trusts nothing that the file says beyond its rows: no trigger, no view
/// and no function of the file's schema runs. Failures throw SqliteError.
class Connection {
public:
    /// Opens a file that exists; an empty one is an empty database. Where the file may only be
    /// read, the connection is read-only. The key is used where the file is encrypted or empty.
    explicit Connection(const QString& path, const std::optional<FileKey>& key = {});
    /// An empty database that is no file.
    [[nodiscard]] static Connection inMemory();

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    [[nodiscard]] bool isReadOnly() const;

    /// Of an encrypted file.
    [[nodiscard]] const std::optional<FileKey>& key() const { return m_key; }

    /// Runs statements that return no rows of interest.
    void execute(const char* sql) const;

    /// Opens a second database, an empty file, under this name beside the first, which is "main".
    void attach(const QString& path, const char* name, const std::optional<FileKey>& key) const;

private:
    explicit Connection(std::unique_ptr<sqlite3, CloseConnection> handle);

    std::unique_ptr<sqlite3, CloseConnection> m_handle;
    std::optional<FileKey> m_key;
};

/// The salt of an encrypted file; nothing if it is not encrypted. An encrypted file is a whole
/// number of pages without a trace of SQLite: who has no key cannot tell it from random bytes.
[[nodiscard]] std::optional<QByteArray> saltOf(const QString& path);

/// Makes the second database what the first one is, page by page; both are encrypted or neither.
/// (To read the file itself would be simpler, but to close it then would give up every lock that
/// this process has on it.)
void copyDatabase(const Connection& from, const Connection& to);

} // namespace aigaq::store
