// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/sqlite_error.h"

#include <QStringDecoder>

#include <sqlcipher/sqlite3.h>

namespace aigaq::store {

namespace {

/// SQLITE_TRANSIENT, whose macro is an old-style cast.
const auto copied = reinterpret_cast<sqlite3_destructor_type>(-1); // NOLINT

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(const Connection& connection, std::string_view sql)
{
    sqlite3_stmt* handle = nullptr;
    const int prepared = sqlite3_prepare_v2(connection.handle(), sql.data(),
                                            static_cast<int>(sql.size()), &handle, nullptr);
    m_handle.reset(handle);
    if (prepared != SQLITE_OK)
        throw SqliteError(connection.handle());
}

Statement& Statement::bind(int position, qint64 number)
{
    check(sqlite3_bind_int64(m_handle.get(), position, number));
    return *this;
}

Statement& Statement::bind(int position, std::optional<qint64> number)
{
    if (number)
        return bind(position, *number);
    check(sqlite3_bind_null(m_handle.get(), position));
    return *this;
}

Statement& Statement::bind(int position, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_handle.get(), position, utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), copied, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int position, QByteArrayView blob)
{
    // SQLite takes a blob without an address for NULL.
    const char* bytes = blob.isEmpty() ? "" : blob.data();
    check(sqlite3_bind_blob64(m_handle.get(), position, bytes,
                              static_cast<sqlite3_uint64>(blob.size()), copied));
    return *this;
}

bool Statement::nextRow()
{
    const int stepped = sqlite3_step(m_handle.get());
    if (stepped == SQLITE_ROW)
        return true;
    if (stepped != SQLITE_DONE)
        throw SqliteError(sqlite3_db_handle(m_handle.get()));
    reset();
    return false;
}

void Statement::run()
{
    while (nextRow()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), column));
    const QByteArrayView bytes(utf8, sqlite3_column_bytes(m_handle.get(), column));
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        throw SqliteError::damage("a text is not UTF-8");
    return text;
}

QByteArrayView Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle.get(), column));
    return {bytes, sqlite3_column_bytes(m_handle.get(), column)};
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle.get());
}

int Statement::typeOf(int column) const
{
    return sqlite3_column_type(m_handle.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        throw SqliteError(sqlite3_db_handle(m_handle.get()));
}

qint64 numberFrom(const Connection& connection, std::string_view sql)
{
    Statement statement(connection, sql);
    if (!statement.nextRow())
        throw SqliteError::damage("a number is missing");
    return statement.integer(0);
}

} // namespace aigaq::store
