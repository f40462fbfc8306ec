// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include <sqlcipher/sqlite3.h>

namespace aigaq::store {

SqliteError::SqliteError(sqlite3* connection)
    : std::runtime_error(sqlite3_errmsg(connection)), m_code(sqlite3_extended_errcode(connection)),
      m_systemError(sqlite3_system_errno(connection))
{
}

SqliteError SqliteError::damage(const char* what)
{
    return {SQLITE_CORRUPT, what};
}

SqliteError SqliteError::locked()
{
    return {SQLITE_AUTH, "the file is encrypted"};
}

SqliteError SqliteError::wrongKey()
{
    return {SQLITE_AUTH_USER, "the file is encrypted with another key"};
}

} // namespace aigaq::store
