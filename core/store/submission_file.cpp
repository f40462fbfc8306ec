// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"

#include "core/store/expected_schema.h"
#include "core/store/failure.h"
#include "core/store/forbidden_content.h"
#include "core/store/format_copy.h"
#include "core/store/integrity.h"
#include "core/store/migrations.h"
#include "core/store/revision_writer.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

using Problem = StoreError::Problem;

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

/// Moves when another connection has written, and when a save of this one was taken back.
qint64 dataVersion(const Connection& connection)
{
    return numberFrom(connection, "PRAGMA data_version");
}

} // namespace

Result<SubmissionFile, StoreError> SubmissionFile::open(const QString& path, Access access,
                                                        const std::optional<FileKey>& key)
{
    if (const auto error = whyNotEvenOpened(path))
        return unexpected(*error);
    return guarded([&] -> Result<SubmissionFile, StoreError> {
        SubmissionFile file(path, key);
        if (const auto checked = file.checkFormat(); !checked)
            return unexpected(checked.error());
        if (access == Access::ReadOnly)
            file.m_connection.execute("PRAGMA query_only = ON");
        else if (file.m_connection.isReadOnly())
            return unexpected(StoreError{.problem = Problem::Unwritable});
        else
            file.m_connection.execute("PRAGMA journal_mode = DELETE"); // whoever made it another
        if (access == Access::ReadWrite) {
            if (const auto renewed = file.renewFormat(path); !renewed)
                return unexpected(renewed.error());
        }
        if (const auto read = file.read(); !read)
            return unexpected(read.error());
        return file;
    });
}

Result<bool, StoreError> SubmissionFile::keepDraft(const Submission& wanted)
{
    OrderKeys keys = m_keys; // what is not written uses none up
    const auto changes = changesFromSealed(wanted, keys);
    if (!changes)
        return unexpected(changes.error());
    Fields drafts;
    for (const FieldChange& change : *changes) {
        const bool isRewording = change.field.name.contains(u'.') && !change.seen;
        if (!isRewording)
            return false;
        drafts.set(change.field, change.value);
    }
    if (drafts == m_state.drafts.usable)
        return true;
    return guarded([&] { return write(wanted, drafts); });
}

Result<void, StoreError> SubmissionFile::save(const Submission& wanted, const Claim& claim)
{
    const auto changes = changesFromSealed(wanted, m_keys);
    if (!changes)
        return unexpected(changes.error());
    if (changes->empty() && m_state.drafts.usable.isEmpty())
        return {};
    return guarded([&] { return write(wanted, *changes, claim); });
}

Result<TakenIn, StoreError> SubmissionFile::takeIn(const SubmissionFile& copy, const Claim& claim,
                                                   const std::optional<std::set<NodeId>>& only)
{
    if (const auto sealed = seal(claim); !sealed)
        return unexpected(sealed.error());
    return guarded([&] -> Result<TakenIn, StoreError> {
        Transaction transaction(m_connection, Transaction::Lock::Writer);
        const Transaction theirs(copy.m_connection, Transaction::Lock::Shared);
        if (!isStillAsRead())
            return unexpected(StoreError{.problem = Problem::ChangedElsewhere});
        auto taken = store::takeIn(m_connection, copy.m_connection, only);
        if (!taken)
            return taken;
        if (const auto shown = commitAndShow(transaction); !shown)
            return unexpected(shown.error());
        return taken;
    });
}

Result<void, StoreError> SubmissionFile::copyTo(const QString& path) const
{
    return guarded([&] -> Result<void, StoreError> {
        const Connection copy(path, m_connection.key());
        copyDatabase(m_connection, copy);
        Transaction transaction(copy, Transaction::Lock::Exclusive);
        if (formatOf(copy) < formatVersion())
            migrate(copy, formatOf(copy));
        transaction.commit();
        return {};
    });
}

/// Brings a file of an older format to the newest one, all or nothing, once a copy stands beside
/// it.
Result<void, StoreError> SubmissionFile::renewFormat(const QString& path)
{
    // The copy is made and the file changed under one lock, so that nothing is saved in between.
    Transaction transaction(m_connection, Transaction::Lock::Shared);
    const int format = formatOf(m_connection);
    if (format == formatVersion())
        return {};
    auto kept = keepCopyOfFormat(path, format, [this](const QString& passing) {
        copyDatabase(m_connection, Connection(passing, m_connection.key()));
    });
    if (!kept)
        return unexpected(kept.error());
    try {
        migrate(m_connection, format);
        transaction.commit();
    } catch (const SqliteError&) {
        QFile::remove(*kept); // another try makes another one
        throw;
    }
    m_copyOfOlderFormat = *std::move(kept);
    return {};
}

Result<void, StoreError> SubmissionFile::checkFormat()
{
    if (numberFrom(m_connection, "PRAGMA application_id") != applicationId)
        return unexpected(StoreError{.problem = Problem::NotAnAigaqFile});
    const int version = formatOf(m_connection);
    if (version > formatVersion())
        return unexpected(StoreError{.problem = Problem::NewerFormat, .version = version});
    if (version < 1)
        return unexpected(StoreError{.problem = Problem::NotAnAigaqFile});
    return checkSchema(m_connection, version);
}

bool SubmissionFile::isOfNewestFormat(const QString& path, const std::optional<FileKey>& key)
{
    if (whyNotEvenOpened(path))
        return false;
    const auto newest = guarded([&] -> Result<bool, StoreError> {
        return formatOf(Connection(path, key)) == formatVersion();
    });
    return newest && *newest;
}

Result<void, StoreError> SubmissionFile::check() const
{
    return guarded([&] -> Result<void, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return checkIntegrity(m_connection);
    });
}

Result<void, StoreError> SubmissionFile::read()
{
    const Transaction transaction(m_connection, Transaction::Lock::Shared);
    auto state = readPresentState(m_connection);
    if (!state)
        return unexpected(state.error());
    m_state = *std::move(state);
    m_dataVersion = dataVersion(m_connection);
    m_shown = submissionOf(m_state.fields).transform_error(damaged);
    if (m_shown && !m_state.drafts.usable.isEmpty()) {
        m_sealed = *std::move(m_shown);
        Fields typed = m_state.fields;
        for (const auto& [field, value] : m_state.drafts.usable)
            typed.set(field, value);
        m_shown = submissionOf(typed).value(); // other texts in the places of texts
    }
    return {};
}

Result<std::vector<FieldChange>, StoreError>
SubmissionFile::changesFromSealed(const Submission& wanted, OrderKeys& keys) const
{
    if (!m_shown)
        return unexpected(m_shown.error());
    auto changes = changesTo(wanted, m_sealed ? *m_sealed : *m_shown, m_state.fields, keys);
    if (const auto error = forbiddenContent(changes))
        return unexpected(*error);
    return changes;
}

/// To be called in a transaction.
bool SubmissionFile::isStillAsRead()
{
    const qint64 version = dataVersion(m_connection);
    if (version != m_dataVersion && readPresentState(m_connection) != m_state)
        return false;
    m_dataVersion = version;
    return true;
}

Result<void, StoreError> SubmissionFile::write(const Submission& wanted,
                                               const std::vector<FieldChange>& changes,
                                               const Claim& claim)
{
    Transaction transaction(m_connection, Transaction::Lock::Writer);
    if (!isStillAsRead())
        return unexpected(StoreError{.problem = Problem::ChangedElsewhere});
    RevisionWriter revisions(m_connection, claim);
    DraftWriter drafts(m_connection);
    for (const FieldChange& change : changes) {
        revisions.write(change);
        if (hasUnusableDraft(change.field))
            drafts.remove(change.field);
    }
    for (const Field& draft : m_state.drafts.usable)
        drafts.remove(draft.id);
    transaction.commit();
    m_state.drafts.usable = {};
    for (const FieldChange& change : changes) {
        m_state.fields.set(change.field, change.value);
        std::erase_if(m_state.joins.fields,
                      [&](const JoinedField& joined) { return joined.field == change.field; });
        if (change.field.name == "gone"_L1)
            std::erase(m_state.joins.contestedDeletions, change.field.node);
        forgetUnusableDraft(change.field);
    }
    m_shown = wanted;
    m_sealed.reset();
    return {};
}

Result<bool, StoreError> SubmissionFile::write(const Submission& wanted, const Fields& drafts)
{
    Transaction transaction(m_connection, Transaction::Lock::Writer);
    if (!isStillAsRead())
        return unexpected(StoreError{.problem = Problem::ChangedElsewhere});
    DraftWriter writer(m_connection);
    for (const auto& [field, value] : drafts) {
        const QString* kept = m_state.drafts.usable.find(field);
        if (kept == nullptr || *kept != value)
            writer.keep(field, value);
    }
    for (const Field& kept : m_state.drafts.usable) {
        if (!drafts.contains(kept.id))
            writer.remove(kept.id);
    }
    transaction.commit();
    for (const Field& draft : drafts)
        forgetUnusableDraft(draft.id);
    m_state.drafts.usable = drafts;
    if (drafts.isEmpty())
        m_sealed.reset();
    else if (!m_sealed)
        m_sealed = *std::move(m_shown);
    m_shown = wanted;
    return true;
}

bool SubmissionFile::hasUnusableDraft(const FieldId& field) const
{
    return std::ranges::contains(m_state.drafts.unusable, field, &UnusableDraft::field);
}

void SubmissionFile::forgetUnusableDraft(const FieldId& field)
{
    std::erase_if(m_state.drafts.unusable, [&](const auto& draft) { return draft.field == field; });
}

} // namespace aigaq::store
