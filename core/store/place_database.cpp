// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place_database.h"

#include "core/file/passing_file.h"
#include "core/store/failure.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <optional>
#include <unistd.h>

namespace aigaq::store {

using file::Overwrite;
using namespace Qt::StringLiterals;

namespace {

using Problem = StoreError::Problem;

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

using Write = std::function<Result<void, StoreError>(const QString& passing)>;

/// `lock` is made once the new file is written, and kept until it has its name.
Result<void, StoreError> place(const QString& path, Overwrite overwrite, const Write& write,
                               const auto& lock)
{
    const QFileInfo present(path);
    const bool taken = present.exists() || present.isSymLink();
    if (taken && (overwrite == Overwrite::No || !present.isFile()))
        return unexpected(StoreError{.problem = Problem::AlreadyExists});
    const QString target = taken ? present.canonicalFilePath() : present.absoluteFilePath();
    file::PassingFile passing(QFile::encodeName(target));
    const int descriptor = passing.make();
    if (descriptor < 0 || ::close(descriptor) != 0)
        return unexpected(storeErrorFromErrno(errno));
    const QString passingPath = QFile::decodeName(passing.path());
    return guarded([&] -> Result<void, StoreError> {
        if (const auto written = write(passingPath); !written)
            return written;
        [[maybe_unused]] const auto locked = lock(target);
        for (const QLatin1StringView ending : {"-journal"_L1, "-wal"_L1}) {
            if (QFileInfo::exists(target + ending))
                return unexpected(
                    StoreError{.problem = Problem::StrayJournal, .detail = target + ending});
        }
        return file::moveIntoPlace(passingPath, target, overwrite).transform_error(storeErrorFrom);
    });
}

} // namespace

Result<void, StoreError> placeDatabase(const QString& path, Overwrite overwrite, const Write& write)
{
    return place(path, overwrite, write, [](const QString& target) { return OldFileLock(target); });
}

Result<void, StoreError> replaceDatabase(const QString& path, const Write& write)
{
    return place(path, Overwrite::Yes, write, [](const QString& /*locked*/) { return true; });
}

} // namespace aigaq::store
