// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"

#include "core/document/revision_id.h"
#include "core/store/failure.h"
#include "core/store/forbidden_content.h"
#include "core/store/migrations.h"
#include "core/store/revision_writer.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace aigaq::store {

using namespace document;

namespace {

using Problem = StoreError::Problem;

constexpr qsizetype idSize = sizeof(RevisionId);

/// What the file system alone can tell.
std::optional<StoreError> whyNotEvenOpened(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return StoreError{.problem = Problem::NotFound};
    if (!file.isFile())
        return StoreError{.problem = Problem::NotAnAigaqFile};
    if (::euidaccess(QFile::encodeName(path).constData(), R_OK) != 0)
        return StoreError{.problem = Problem::Unreadable};
    return std::nullopt;
}

/// To be called in a transaction.
Result<Fields, StoreError> readFields(const Connection& connection)
{
    Statement rows(connection,
                   "SELECT n.id, f.name, f.heads, f.value FROM field f JOIN node n USING (node)");
    Fields fields;
    while (rows.nextRow()) {
        const auto node = nodeIdFromBytes(rows.blob(0));
        if (!node)
            continue; // of a kind that came later: left alone, as unknown fields are
        FieldId field{.node = *node, .name = rows.text(1)};
        const qsizetype heads = rows.blob(2).size();
        if (heads == 0 || heads % idSize != 0)
            return unexpected(StoreError{.problem = Problem::Damaged, .field = field});
        if (heads > idSize)
            return unexpected(StoreError{.problem = Problem::NotJoined, .field = field});
        fields.emplace(std::move(field), rows.text(3));
    }
    return fields;
}

/// Moves when another connection has written, and when a save of this one was taken back.
qint64 dataVersion(const Connection& connection)
{
    return numberFrom(connection, "PRAGMA data_version");
}

} // namespace

Result<SubmissionFile, StoreError> SubmissionFile::open(const QString& path, Access access)
{
    if (const auto error = whyNotEvenOpened(path))
        return unexpected(*error);
    return guarded([&] -> Result<SubmissionFile, StoreError> {
        SubmissionFile file(path);
        if (const auto checked = file.checkFormat(); !checked)
            return unexpected(checked.error());
        if (access == Access::ReadOnly)
            file.m_connection.execute("PRAGMA query_only = ON");
        else if (file.m_connection.isReadOnly())
            return unexpected(StoreError{.problem = Problem::Unwritable});
        else
            file.m_connection.execute("PRAGMA journal_mode = DELETE"); // whoever made it another
        if (const auto read = file.read(); !read)
            return unexpected(read.error());
        return file;
    });
}

Result<Submission, StoreError> SubmissionFile::submission() const
{
    return submissionOf(m_fields).transform_error(damaged);
}

Result<void, StoreError> SubmissionFile::save(const Submission& wanted, const Claim& claim)
{
    const auto changes = changesTo(wanted, m_fields, m_keys);
    if (!changes)
        return unexpected(damaged(changes.error()));
    if (changes->empty())
        return {};
    if (const auto error = forbiddenContent(*changes))
        return unexpected(*error);
    return guarded([&] { return write(*changes, claim); });
}

Result<void, StoreError> SubmissionFile::checkFormat()
{
    if (numberFrom(m_connection, "PRAGMA application_id") != applicationId)
        return unexpected(StoreError{.problem = Problem::NotAnAigaqFile});
    const auto version = static_cast<int>(numberFrom(m_connection, "PRAGMA user_version"));
    if (version > formatVersion())
        return unexpected(StoreError{.problem = Problem::NewerFormat, .version = version});
    if (version < 1)
        return unexpected(StoreError{.problem = Problem::NotAnAigaqFile});
    return {};
}

Result<void, StoreError> SubmissionFile::read()
{
    const Transaction transaction(m_connection, Transaction::Lock::Shared);
    auto fields = readFields(m_connection);
    if (!fields)
        return unexpected(fields.error());
    m_fields = *std::move(fields);
    m_dataVersion = dataVersion(m_connection);
    return {};
}

Result<void, StoreError> SubmissionFile::write(const std::vector<FieldChange>& changes,
                                               const Claim& claim)
{
    Transaction transaction(m_connection, Transaction::Lock::Writer);
    if (const qint64 version = dataVersion(m_connection); version != m_dataVersion) {
        if (readFields(m_connection) != m_fields)
            return unexpected(StoreError{.problem = Problem::ChangedElsewhere});
        m_dataVersion = version;
    }
    RevisionWriter writer(m_connection, claim);
    for (const FieldChange& change : changes)
        writer.write(change);
    transaction.commit();
    for (const FieldChange& change : changes)
        m_fields.insert_or_assign(change.field, change.value);
    return {};
}

} // namespace aigaq::store
