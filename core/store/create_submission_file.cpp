// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_submission_file.h"

#include "core/file/passing_file.h"
#include "core/store/failure.h"
#include "core/store/forbidden_content.h"
#include "core/store/migrations.h"
#include "core/store/revision_writer.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <optional>
#include <unistd.h>

namespace aigaq::store {

using namespace document;
using file::Overwrite;
using namespace Qt::StringLiterals;

namespace {

using Problem = StoreError::Problem;

void writeDatabase(const QString& path, const std::vector<FieldChange>& changes, const Claim& claim)
{
    const Connection connection(path);
    // Nobody knows this file yet: if making it fails it is thrown away as a whole.
    connection.execute("PRAGMA journal_mode = MEMORY");
    Transaction transaction(connection, Transaction::Lock::Exclusive);
    createSchema(connection);
    RevisionWriter writer(connection, claim);
    for (const FieldChange& change : changes)
        writer.write(change);
    transaction.commit();
}

/// Keeps everybody else from saving to the file that is about to be replaced. A save that crashed
/// is taken back by this, so that its journal is not mistaken for one of the new file.
class OldFileLock {
public:
    explicit OldFileLock(const QString& path)
    {
        if (!QFileInfo(path).isFile())
            return;
        try {
            m_connection.emplace(path);
            m_lock.emplace(*m_connection, Transaction::Lock::Exclusive);
        } catch (const SqliteError& error) {
            m_connection.reset();
            if (storeError(error).problem == Problem::InUse)
                throw;
            // Not a database, or a broken one: there is nobody to be kept away from it.
        }
    }

private:
    std::optional<Connection> m_connection;
    std::optional<Transaction> m_lock;
};

Result<void, StoreError> create(const QString& path, const std::vector<FieldChange>& changes,
                                const Claim& claim, Overwrite overwrite)
{
    file::PassingFile passing(QFile::encodeName(path));
    const int descriptor = passing.make();
    if (descriptor < 0 || ::close(descriptor) != 0)
        return unexpected(storeErrorFromErrno(errno));
    const QString passingPath = QFile::decodeName(passing.path());
    writeDatabase(passingPath, changes, claim);
    const OldFileLock lock(path);
    for (const QLatin1StringView ending : {"-journal"_L1, "-wal"_L1}) {
        if (QFileInfo::exists(path + ending))
            return unexpected(
                StoreError{.problem = Problem::StrayJournal, .detail = path + ending});
    }
    return file::moveIntoPlace(passingPath, path, overwrite).transform_error(storeErrorFrom);
}

} // namespace

Result<void, StoreError> createSubmissionFile(const QString& path, const Submission& submission,
                                              const Claim& claim, Overwrite overwrite)
{
    const QFileInfo present(path);
    const bool taken = present.exists() || present.isSymLink();
    if (taken && (overwrite == Overwrite::No || !present.isFile()))
        return unexpected(StoreError{.problem = Problem::AlreadyExists});
    OrderKeys keys;
    const auto changes = changesTo(submission, {}, keys);
    if (!changes)
        return unexpected(damaged(changes.error()));
    if (const auto error = forbiddenContent(*changes))
        return unexpected(*error);
    const QString target = taken ? present.canonicalFilePath() : present.absoluteFilePath();
    return guarded([&] { return create(target, *changes, claim, overwrite); });
}

} // namespace aigaq::store
