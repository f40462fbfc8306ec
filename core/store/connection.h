// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

struct sqlite3;

namespace aigaq::store {

/// An open database file. It trusts nothing that the file says beyond its rows: no trigger, no view
/// and no function of the file's schema runs. Failures throw SqliteError.
class Connection {
public:
    /// Opens a file that exists; an empty one is an empty database. Where the file may only be
    /// read, the connection is read-only.
    explicit Connection(const QString& path);

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    [[nodiscard]] bool isReadOnly() const;

    /// Runs statements that return no rows of interest.
    void execute(const char* sql) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// Makes the second database what the first one is, page by page. (To read the file itself would
/// be simpler, but to close it then would give up every lock that this process has on it.)
void copyDatabase(const Connection& from, const Connection& to);

} // namespace aigaq::store
