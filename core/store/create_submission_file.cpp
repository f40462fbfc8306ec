// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_submission_file.h"

#include "core/store/failure.h"
#include "core/store/forbidden_content.h"
#include "core/store/migrations.h"
#include "core/store/place_database.h"
#include "core/store/revision_writer.h"
#include "core/store/transaction.h"

namespace aigaq::store {

using namespace document;
using file::Overwrite;

namespace {

void writeDatabase(const QString& path, const std::vector<FieldChange>& changes, const Claim& claim,
                   const std::optional<FileKey>& key)
{
    const Connection connection(path, key);
    // Nobody knows this file yet: if making it fails it is thrown away as a whole.
    connection.execute("PRAGMA journal_mode = MEMORY");
    Transaction transaction(connection, Transaction::Lock::Exclusive);
    createSchema(connection);
    RevisionWriter writer(connection, claim);
    for (const FieldChange& change : changes)
        writer.write(change);
    transaction.commit();
}

} // namespace

Result<void, StoreError> createSubmissionFile(const QString& path, const Submission& submission,
                                              const Claim& claim, Overwrite overwrite,
                                              const std::optional<FileKey>& key)
{
    OrderKeys keys;
    const auto changes = changesTo(submission, {}, keys);
    if (!changes)
        return unexpected(damaged(changes.error()));
    if (const auto error = forbiddenContent(*changes))
        return unexpected(*error);
    return placeDatabase(path, overwrite, [&](const QString& passing) -> Result<void, StoreError> {
        writeDatabase(passing, *changes, claim, key);
        return {};
    });
}

} // namespace aigaq::store
