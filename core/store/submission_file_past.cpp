// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/bringing_back.h"
#include "core/document/origin.h"
#include "core/document/stored_text.h"
#include "core/store/failure.h"
#include "core/store/forbidden_content.h"
#include "core/store/revision_writer.h"
#include "core/store/snapshot_versions.h"
#include "core/store/submission_file.h"
#include "core/store/transaction.h"
#include "core/store/working_on_the_past.h"

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

Result<std::vector<PastVersion>, StoreError> SubmissionFile::past(const FieldId& field) const
{
    return guarded([&] -> Result<std::vector<PastVersion>, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return pastOf(m_connection, field);
    });
}

Result<std::vector<PastChange>, StoreError> SubmissionFile::pastChanges() const
{
    return guarded([&] -> Result<std::vector<PastChange>, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return store::pastChanges(m_connection);
    });
}

Result<void, StoreError> SubmissionFile::bringBack(const NodeId& node, const Claim& claim)
{
    return addToHistory(claim, [&] {
        RevisionWriter revisions(m_connection, claim);
        for (const NodeId& gone : nodesToBringBack(m_state.fields, node))
            revisions.writeNotGone(gone);
    });
}

Result<void, StoreError> SubmissionFile::bringBack(const FieldId& field, qint64 version,
                                                   const Claim& claim)
{
    return addToHistory(claim, [&] {
        RevisionWriter revisions(m_connection, claim);
        const QString wording = revisions.writeAgain(field, version);
        if (!field.name.contains(u'.'))
            return;
        for (const NodeId& gone :
             nodesToBringBack(m_state.fields, parseStoredForm(wording).value_or(Text())))
            revisions.writeNotGone(gone);
    });
}

Result<std::vector<Holding>, StoreError> SubmissionFile::holdingsOf(const QString& words) const
{
    return guarded([&] -> Result<std::vector<Holding>, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return store::holdingsOf(m_connection, words);
    });
}

Result<Purged, StoreError> SubmissionFile::purge(const QString& words, const QString& replacement,
                                                 const Claim& claim)
{
    return guarded([&] -> Result<Purged, StoreError> {
        Purged purged;
        m_connection.execute("PRAGMA secure_delete = ON");
        const auto written = addToHistory(
            claim, [&] { purged = store::purge(m_connection, words, replacement, claim); });
        if (!written)
            return unexpected(written.error());
        m_connection.execute("VACUUM"); // words that were only ever typed may be in free pages
        return purged;
    });
}

Result<std::vector<Snapshot>, StoreError> SubmissionFile::snapshots() const
{
    return guarded([&] -> Result<std::vector<Snapshot>, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return snapshotsIn(m_connection);
    });
}

Result<void, StoreError> SubmissionFile::takeSnapshot(const QString& name, const Claim& claim)
{
    return addToHistory(claim, [&] { store::takeSnapshot(m_connection, name, claim); });
}

Result<Submission, StoreError> SubmissionFile::submissionAt(const NodeId& snapshot) const
{
    return guarded([&] -> Result<Submission, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return submissionOf(fieldsAt(m_connection, snapshot)).transform_error(damaged);
    });
}

Result<QByteArray, StoreError> SubmissionFile::keepState(const Claim& claim)
{
    if (const auto sealed = seal(claim); !sealed)
        return unexpected(sealed.error());
    QByteArray sum;
    const auto isKept = guarded([&] -> Result<bool, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        RevisionIds ids(m_connection);
        sum = sumOf(presentState(m_connection, ids)).toHex();
        return snapshotOf(m_connection, QString::fromLatin1(sum)).has_value();
    });
    if (!isKept)
        return unexpected(isKept.error());
    if (!*isKept) {
        if (const auto taken = takeSnapshot({}, claim); !taken)
            return unexpected(taken.error());
    }
    return sum;
}

Result<std::optional<NodeId>, StoreError> SubmissionFile::keptState(const QByteArray& sum) const
{
    return guarded([&] -> Result<std::optional<NodeId>, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return snapshotOf(m_connection, QString::fromLatin1(sum));
    });
}

Result<void, StoreError>
SubmissionFile::saveMadeOf(const NodeId& snapshot, const Submission& wanted, const Claim& claim,
                           const QByteArray& origin,
                           const std::function<Claim(const FieldId&)>& claimOf)
{
    auto then = guarded([&] -> Result<Fields, StoreError> {
        const Transaction transaction(m_connection, Transaction::Lock::Shared);
        return fieldsAt(m_connection, snapshot);
    });
    if (!then)
        return unexpected(then.error());
    QRandomGenerator random = randomFrom(origin, 2);
    OrderKeys keys(random);
    const auto changes = changesTo(wanted, *then, keys).transform_error(damaged);
    if (!changes)
        return unexpected(changes.error());
    if (const auto error = forbiddenContent(*changes))
        return unexpected(*error);
    return addToHistory(claim, [&] {
        writeMadeOf(m_connection, snapshot, *changes, *then, m_state.fields, origin, claimOf);
    });
}

/// Makes revisions of the drafts.
Result<void, StoreError> SubmissionFile::seal(const Claim& claim)
{
    if (!m_shown)
        return unexpected(m_shown.error());
    if (!m_sealed) // there are none
        return {};
    const Submission shown = *m_shown;
    return save(shown, claim);
}

/// What `add` writes, after the drafts; all or nothing.
Result<void, StoreError> SubmissionFile::addToHistory(const Claim& claim,
                                                      const std::function<void()>& add)
{
    if (const auto sealed = seal(claim); !sealed)
        return sealed;
    return guarded([&] -> Result<void, StoreError> {
        Transaction transaction(m_connection, Transaction::Lock::Writer);
        if (!isStillAsRead())
            return unexpected(StoreError{.problem = StoreError::Problem::ChangedElsewhere});
        add();
        return commitAndShow(transaction);
    });
}

/// Shows what the file says after all that was written in this transaction, and then commits it:
/// what makes no submission is not kept.
Result<void, StoreError> SubmissionFile::commitAndShow(Transaction& transaction)
{
    auto state = readPresentState(m_connection);
    if (!state)
        return unexpected(state.error());
    auto shown = submissionOf(state->fields).transform_error(damaged);
    if (!shown)
        return unexpected(shown.error());
    transaction.commit();
    m_state = *std::move(state);
    m_shown = *std::move(shown);
    m_sealed.reset();
    return {};
}

} // namespace aigaq::store
