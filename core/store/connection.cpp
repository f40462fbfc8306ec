// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sqlite_error.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

namespace aigaq::store {

namespace {

/// How long somebody else's commit is waited for. A commit on a slow stick takes a tenth of this.
constexpr int patienceMs = 1000;

} // namespace

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

Connection::Connection(const QString& path)
{
    // An absolute path cannot be taken for one of SQLite's special names, such as ":memory:".
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(name.constData(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(handle); // there is one even after most failures, and it holds the message
    if (opened != SQLITE_OK)
        throw SqliteError(handle);
    sqlite3_busy_timeout(handle, patienceMs);
    for (const int safeguard : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY})
        sqlite3_db_config(handle, safeguard, 1, nullptr);
    for (const int risk : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                           SQLITE_DBCONFIG_ENABLE_VIEW})
        sqlite3_db_config(handle, risk, 0, nullptr);
    // EXTRA also syncs the folder when the journal is gone: only then is a commit sure to outlive
    // a power cut. Temporary tables would carry texts of the document to another place.
    execute("PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") != 0;
}

void Connection::execute(const char* sql) const
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SqliteError(handle());
}

void copyDatabase(const Connection& from, const Connection& to)
{
    sqlite3_backup* copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (copying == nullptr)
        throw SqliteError(to.handle());
    sqlite3_backup_step(copying, -1);
    if (sqlite3_backup_finish(copying) != SQLITE_OK)
        throw SqliteError(to.handle());
}

} // namespace aigaq::store
