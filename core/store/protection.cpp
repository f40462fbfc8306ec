// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/protection.h"

#include "core/store/failure.h"
#include "core/store/place_database.h"
#include "core/store/recovery_key.h"
#include "core/store/statement.h"
#include "core/store/submission_file.h"
#include "core/store/transaction.h"

namespace aigaq::store {

namespace {

using Problem = StoreError::Problem;

/// Writes all that is in the file into an empty one with another key, or none. (To copy it page by
/// page is impossible: those of an encrypted file have room for a checksum.)
void copyRows(const QString& path, const std::optional<FileKey>& present, const QString& to,
              const std::optional<FileKey>& next)
{
    const Connection connection(path, present);
    connection.attach(to, "next", next);
    // Nobody knows the other file yet: if making it fails it is thrown away as a whole.
    connection.execute("PRAGMA next.journal_mode = MEMORY");
    Transaction transaction(connection, Transaction::Lock::Shared);
    connection.execute("SELECT sqlcipher_export('next')");
    const auto number = [&](std::string_view sql) {
        return QByteArray::number(numberFrom(connection, sql));
    };
    const QByteArray header = // which it leaves out
        "PRAGMA next.application_id = " + number("PRAGMA main.application_id") +
        "; PRAGMA next.user_version = " + number("PRAGMA main.user_version");
    connection.execute(header.constData());
    transaction.commit();
}

/// Whether the bytes of all pages are what was written, and make a database.
bool isSound(const Connection& connection)
{
    Statement seals(connection, "PRAGMA cipher_integrity_check"); // a row for each broken page
    Statement rows(connection, "PRAGMA integrity_check");
    return !seals.nextRow() && rows.nextRow() && rows.text(0) == QLatin1StringView("ok");
}

/// Makes the file have another key, or none.
Result<void, StoreError> changeKey(const QString& path, const std::optional<FileKey>& present,
                                   const std::optional<FileKey>& next)
{
    const auto opened = SubmissionFile::open(path, Access::ReadWrite, present)
                            .and_then([](const SubmissionFile& file) { return file.submission(); });
    if (!opened)
        return unexpected(opened.error());
    return guarded([&] -> Result<void, StoreError> {
        const Connection connection(path, present);
        const Transaction othersWait(connection, Transaction::Lock::Writer);
        return replaceDatabase(path, [&](const QString& passing) -> Result<void, StoreError> {
            copyRows(path, present, passing, next);
            const Connection copy(passing, next);
            const Transaction reading(copy, Transaction::Lock::Shared);
            if (readPresentState(copy) != readPresentState(connection) || !isSound(copy))
                return unexpected(StoreError{.problem = Problem::Damaged});
            return {};
        });
    });
}

} // namespace

Result<FileKey, StoreError> keyOf(const QString& path, const Secret& typed)
{
    if (looksLikeRecoveryKey(typed.bytes()))
        return readRecoveryKey(typed.bytes()).transform_error([](int line) {
            return StoreError{.problem = Problem::MistypedRecoveryKey, .line = line};
        });
    return guarded([&] -> Result<FileKey, StoreError> {
        return FileKey(typed, saltOf(path).value_or(newSalt()));
    });
}

Result<FileKey, StoreError> protect(const QString& path, const std::optional<FileKey>& present,
                                    const Secret& passphrase)
{
    if (passphrase.isEmpty())
        return unexpected(StoreError{.problem = Problem::EmptyPassphrase});
    std::optional<FileKey> next = FileKey(passphrase, newSalt());
    return changeKey(path, present, next).transform([&] { return *std::move(next); });
}

Result<void, StoreError> unprotect(const QString& path, const FileKey& present)
{
    return changeKey(path, present.copy(), std::nullopt);
}

} // namespace aigaq::store
