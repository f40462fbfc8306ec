// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>

#define SQLITE_HAS_CODEC // has the header declare what SQLCipher adds
#include <sqlcipher/sqlite3.h>

namespace aigaq::store {

namespace {

/// How long somebody else's commit is waited for. A commit on a slow stick takes a tenth of this.
constexpr int patienceMs = 1000;

constexpr qint64 encryptedPageSize = 4096; ///< fixed by cipher_compatibility, see `useKey`

std::unique_ptr<sqlite3, CloseConnection> openedHandle(const QString& path)
{
    // An absolute path cannot be taken for one of SQLite's special names, such as ":memory:".
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(name.constData(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<sqlite3, CloseConnection> owner(handle);
    if (opened != SQLITE_OK) // there mostly is a handle even so, and it holds the message
        throw SqliteError(handle);
    return owner;
}

/// Beyond anything that Aigaq writes, and little enough that a file made to do harm does none.
void setLimits(sqlite3* handle)
{
    constexpr int largestValue = 1 << 27; // bytes
    constexpr int longestSql = 1 << 16;
    for (const auto& [limit, most] :
         {std::pair(SQLITE_LIMIT_LENGTH, largestValue),
          std::pair(SQLITE_LIMIT_SQL_LENGTH, longestSql), std::pair(SQLITE_LIMIT_COLUMN, 64),
          std::pair(SQLITE_LIMIT_EXPR_DEPTH, 100), std::pair(SQLITE_LIMIT_COMPOUND_SELECT, 20),
          std::pair(SQLITE_LIMIT_VDBE_OP, 50'000), std::pair(SQLITE_LIMIT_FUNCTION_ARG, 20),
          std::pair(SQLITE_LIMIT_ATTACHED, 2), std::pair(SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100),
          std::pair(SQLITE_LIMIT_TRIGGER_DEPTH, 1), std::pair(SQLITE_LIMIT_WORKER_THREADS, 0)})
        sqlite3_limit(handle, limit, most);
}

/// What an open file looks like to SQLite's own descriptor.
struct FileLook {
    QByteArray beginning; ///< as many bytes as a salt has
    qint64 size = 0;
    bool isBrokenOff = false; ///< a save was: its last page may be half written
};

FileLook lookAt(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    const char* journal = sqlite3_filename_journal(sqlite3_db_filename(handle, "main"));
    FileLook look{.beginning = QByteArray(FileKey::saltSize, '\0'),
                  .isBrokenOff = QFileInfo::exists(QFile::decodeName(journal))};
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw SqliteError(handle);
    look.size = size;
    if (size >= FileKey::saltSize &&
        file->pMethods->xRead(file, look.beginning.data(), FileKey::saltSize, 0) != SQLITE_OK)
        throw SqliteError(handle);
    return look;
}

std::optional<QByteArray> saltIn(const FileLook& look)
{
    const bool isWhole = look.size % encryptedPageSize == 0 || look.isBrokenOff;
    if (look.size < encryptedPageSize || !isWhole ||
        look.beginning == QByteArrayView("SQLite format 3\0", FileKey::saltSize))
        return std::nullopt;
    return look.beginning;
}

/// Names every setting that FORMAT.md does, so that a later SQLCipher with other defaults still
/// opens the file, and makes none that this one could not.
void useKey(const Connection& connection, const char* database, const FileKey& key)
{
    const Secret raw = key.rawKey();
    if (sqlite3_key_v2(connection.handle(), database, raw.bytes().data(),
                       static_cast<int>(raw.bytes().size())) != SQLITE_OK)
        throw SqliteError(connection.handle());
    // Only now, since the first key turns it on: a wrong key is no news for standard error.
    connection.execute("PRAGMA cipher_log_level = NONE");
    const QByteArray settings = "PRAGMA " + QByteArray(database) + ".cipher_compatibility = 4";
    connection.execute(settings.constData());
}

} // namespace

void CloseConnection::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

Connection::Connection(const QString& path, const std::optional<FileKey>& key)
    : m_handle(openedHandle(path))
{
    setLimits(handle());
    const FileLook look = lookAt(handle());
    const bool encrypted = saltIn(look).has_value();
    if (encrypted && !key)
        throw SqliteError::locked();
    sqlite3_busy_timeout(handle(), patienceMs);
    if (key && (encrypted || look.size == 0)) {
        useKey(*this, "main", *key);
        m_key = key->copy();
    }
    for (const int safeguard : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY})
        sqlite3_db_config(handle(), safeguard, 1, nullptr);
    for (const int risk : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                           SQLITE_DBCONFIG_ENABLE_VIEW})
        sqlite3_db_config(handle(), risk, 0, nullptr);
    try {
        // EXTRA also syncs the folder when the journal is gone: only then is a commit sure to
        // outlive a power cut. Temporary tables would carry texts of the document to another place.
        execute("PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON;"
                " PRAGMA temp_store = MEMORY");
    } catch (const SqliteError& error) {
        if (m_key && error.code() == SQLITE_NOTADB) // the first look at what is in the file
            throw SqliteError::wrongKey();
        throw;
    }
}

Connection::Connection(std::unique_ptr<sqlite3, CloseConnection> handle)
    : m_handle(std::move(handle))
{
}

Connection Connection::inMemory()
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<sqlite3, CloseConnection> owner(handle);
    if (opened != SQLITE_OK)
        throw SqliteError(handle);
    return Connection(std::move(owner));
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

void Connection::attach(const QString& path, const char* name,
                        const std::optional<FileKey>& key) const
{
    // Without "KEY ''" it would get the key of the first one.
    const QByteArray sql = "ATTACH ? AS " + QByteArray(name) + " KEY ''";
    Statement(*this, sql.toStdString()).bind(1, QFileInfo(path).absoluteFilePath()).run();
    if (key)
        useKey(*this, name, *key);
}

std::optional<QByteArray> saltOf(const QString& path)
{
    return saltIn(lookAt(openedHandle(path).get()));
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
