// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failure.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>
#include <optional>
#include <system_error>

namespace aigaq::store {

namespace {

using Problem = StoreError::Problem;

std::optional<Problem> problemOfErrno(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return Problem::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return Problem::Unwritable;
    case ENOENT:
    case ENOTDIR:
        return Problem::NotFound;
    case EEXIST:
    case EISDIR:
        return Problem::AlreadyExists;
    default:
        return std::nullopt;
    }
}

Problem problemOf(const SqliteError& error)
{
    if (error.code() == SQLITE_READONLY_DBMOVED)
        return Problem::ChangedElsewhere;
    if (error.code() == SQLITE_AUTH_USER)
        return Problem::WrongPassphrase;
    switch (error.code() & 0xFF) { // the primary result code
    case SQLITE_AUTH:
        return Problem::Locked;
    case SQLITE_NOTADB:
        return Problem::NotAnAigaqFile;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_ERROR: // our SQL is right for every file that has the tables it claims to have
        return Problem::Damaged;
    case SQLITE_FULL:
        return Problem::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Problem::Unwritable;
    default:
        return problemOfErrno(error.systemError()).value_or(Problem::Failed);
    }
}

} // namespace

StoreError storeError(const SqliteError& error)
{
    return {.problem = problemOf(error), .detail = QString::fromUtf8(error.what())};
}

StoreError storeErrorFromErrno(int systemError)
{
    return {.problem = problemOfErrno(systemError).value_or(Problem::Failed),
            .detail = QString::fromStdString(std::generic_category().message(systemError))};
}

StoreError storeErrorFrom(const file::WriteError& error)
{
    const auto problem = [&] {
        switch (error.problem) {
        case file::WriteError::Problem::AlreadyExists:
        case file::WriteError::Problem::IsFolder:
            return Problem::AlreadyExists;
        case file::WriteError::Problem::NoFolder:
            return Problem::NotFound;
        case file::WriteError::Problem::NotAllowed:
            return Problem::Unwritable;
        case file::WriteError::Problem::DiskFull:
            return Problem::DiskFull;
        case file::WriteError::Problem::Failed:
            return Problem::Failed;
        }
        Q_UNREACHABLE();
    }();
    return {.problem = problem, .detail = error.reason};
}

StoreError damaged(const document::FieldError& error)
{
    return {.problem = Problem::Damaged, .field = error.field, .fieldProblem = error.problem};
}

} // namespace aigaq::store
