// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/result.h"
#include "core/store/claim.h"
#include "core/store/connection.h"
#include "core/store/past.h"
#include "core/store/present_state.h"
#include "core/store/purging.h"
#include "core/store/snapshots.h"
#include "core/store/store_error.h"
#include "core/store/taking_in.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace aigaq::store {

class Transaction;

enum class Access { ReadOnly, ReadWrite };

/// An open `.aigaq` file (FORMAT.md tells what is in it). There is no unsaved state: what `save`
/// was given is in the file, durably, when it returns, and so is what `keepDraft` took.
///
/// Typing goes to drafts: one wording a field, overwritten within a second and no part of the
/// history. The next `save` seals them, which makes one revision of what may have been many
/// keystrokes. Drafts that a crash has left behind are shown when the file is opened again.
///
/// One object belongs to one thread at a time; no thread has to be the one that opened it. Others
/// may have the same file open. They can read at any time, but who saves after somebody else has
/// saved is refused and must open the file again, so that nobody's words are undone unseen.
class SubmissionFile {
public:
    /// Reads the whole file. A save that was broken off by a crash is taken back first, which
    /// writes to the file even for reading. A file of an older format is brought to the newest one
    /// when it is opened for writing, and a copy of it is left beside it (format_copy.h). `key`: of
    /// a protected file (protection.h); one that is not protected opens with any.
    [[nodiscard]] static Result<SubmissionFile, StoreError>
    open(const QString& path, Access access, const std::optional<FileKey>& key = {});

    /// Whether all of the file is as it was written (integrity.h): takes longer than to open it.
    [[nodiscard]] Result<void, StoreError> check() const;

    /// The submission as it was when opened, drafts included, with everything that this object has
    /// saved or kept since.
    [[nodiscard]] const Result<document::Submission, StoreError>& submission() const
    {
        return m_shown;
    }

    /// What of the submission was put together from copies, and what a person must decide.
    [[nodiscard]] const document::Joins& joins() const { return m_state.joins; }

    /// Drafts in the file that `submission` does not show.
    [[nodiscard]] const std::vector<UnusableDraft>& unusableDrafts() const
    {
        return m_state.drafts.unusable;
    }

    /// Keeps the wordings that differ from the sealed ones as drafts, and no others. False: more
    /// differs than the wordings of texts that the file has already (something was added, moved or
    /// deleted, or a text got its first words in a language); then nothing was written, and `save`
    /// is needed.
    [[nodiscard]] Result<bool, StoreError> keepDraft(const document::Submission& wanted);

    /// Makes the file say what is wanted: one revision for every field that changes from its sealed
    /// wording, all or none of them, and no more drafts. When nothing changes nothing is written.
    [[nodiscard]] Result<void, StoreError> save(const document::Submission& wanted,
                                                const Claim& claim);

    /// Takes in all that another copy of the document holds and this one lacks, typed words
    /// included; all of it or nothing. What this file has as drafts is sealed first, under the
    /// claim. `only`: no more than the fields of these nodes.
    [[nodiscard]] Result<TakenIn, StoreError>
    takeIn(const SubmissionFile& copy, const Claim& claim,
           const std::optional<std::set<document::NodeId>>& only = {});

    /// The versions of a field, newest first.
    [[nodiscard]] Result<std::vector<PastVersion>, StoreError>
    past(const document::FieldId& field) const;
    /// Those of all fields, the latest first.
    [[nodiscard]] Result<std::vector<PastChange>, StoreError> pastChanges() const;

    /// Adds a revision that says again what this version of `past` says, made from what that one
    /// was made from, and brings the deleted footnotes back that it names. The version must not be
    /// destroyed. Drafts are sealed first, under the claim.
    [[nodiscard]] Result<void, StoreError> bringBack(const document::FieldId& field, qint64 version,
                                                     const Claim& claim);
    /// Restores a node that was deleted, with all that was deleted with it
    /// (document::nodesToBringBack).
    [[nodiscard]] Result<void, StoreError> bringBack(const document::NodeId& node,
                                                     const Claim& claim);

    /// Where words stand, in what is shown or in any older version (purging.h).
    [[nodiscard]] Result<std::vector<Holding>, StoreError> holdingsOf(const QString& words) const;
    /// Takes words out of the whole history for good, and out of the file's free pages. Drafts are
    /// sealed first, under the claim. Neither may be empty, and the replacement must not hold the
    /// words.
    [[nodiscard]] Result<Purged, StoreError> purge(const QString& words, const QString& replacement,
                                                   const Claim& claim);

    /// In the order in which they came into this file.
    [[nodiscard]] Result<std::vector<Snapshot>, StoreError> snapshots() const;
    /// Gives the submission as it is a name, by which it can be read for ever. Drafts are sealed
    /// first. What has not changed since the last snapshot takes no room.
    [[nodiscard]] Result<void, StoreError> takeSnapshot(const QString& name, const Claim& claim);
    /// Keeps the state as it is, without a name: what an export was made of. Gives its sum, by
    /// which `keptState` finds it in every copy of the file that has it. Drafts are sealed first.
    /// Nothing is written where a snapshot has the state already.
    [[nodiscard]] Result<QByteArray, StoreError> keepState(const Claim& claim);
    /// Nothing: this file has no snapshot of that sum.
    [[nodiscard]] Result<std::optional<document::NodeId>, StoreError>
    keptState(const QByteArray& sum) const;
    /// Adds what somebody made of the submission as it was in a snapshot: revisions that follow
    /// that state. Where the file has gone on since, both stand side by side and are joined, as
    /// when copies are brought together. Drafts are sealed first, under the claim; `claimOf`: whose
    /// each change is. `origin`: the sum of the file that brought it, from which the ids of what is
    /// new were made. Keys and places follow from it, too, so that it is the same in every copy
    /// whose owner takes it in.
    [[nodiscard]] Result<void, StoreError>
    saveMadeOf(const document::NodeId& snapshot, const document::Submission& wanted,
               const Claim& claim, const QByteArray& origin,
               const std::function<Claim(const document::FieldId&)>& claimOf);
    /// The submission as it was when one of `snapshots` was taken, or a state was kept.
    [[nodiscard]] Result<document::Submission, StoreError>
    submissionAt(const document::NodeId& snapshot) const;

    /// What each field says, those of deleted nodes among them.
    [[nodiscard]] const document::Fields& sealedFields() const { return m_state.fields; }

    /// The copy that was left of a file of an older format, if this was one.
    [[nodiscard]] const std::optional<QString>& copyOfOlderFormat() const
    {
        return m_copyOfOlderFormat;
    }

    /// Writes a copy of the whole file, in the newest format, over an empty one that nobody else
    /// has. That of a protected file has the same key.
    [[nodiscard]] Result<void, StoreError> copyTo(const QString& path) const;

    /// Whether it is one that opening for writing would not bring to a newer format.
    [[nodiscard]] static bool isOfNewestFormat(const QString& path,
                                               const std::optional<FileKey>& key = {});

    /// Of a protected file.
    [[nodiscard]] const std::optional<FileKey>& key() const { return m_connection.key(); }

private:
    SubmissionFile(const QString& path, const std::optional<FileKey>& key) : m_connection(path, key)
    {
    }
    Result<void, StoreError> checkFormat();
    Result<void, StoreError> renewFormat(const QString& path);
    Result<void, StoreError> read();
    [[nodiscard]] Result<std::vector<document::FieldChange>, StoreError>
    changesFromSealed(const document::Submission& wanted, document::OrderKeys& keys) const;
    [[nodiscard]] bool isStillAsRead();
    Result<void, StoreError> write(const document::Submission& wanted,
                                   const std::vector<document::FieldChange>& changes,
                                   const Claim& claim);
    Result<bool, StoreError> write(const document::Submission& wanted,
                                   const document::Fields& drafts);
    Result<void, StoreError> seal(const Claim& claim);
    Result<void, StoreError> addToHistory(const Claim& claim, const std::function<void()>& add);
    Result<void, StoreError> commitAndShow(Transaction& transaction);
    [[nodiscard]] bool hasUnusableDraft(const document::FieldId& field) const;
    void forgetUnusableDraft(const document::FieldId& field);

    Connection m_connection;
    PresentState m_state;
    Result<document::Submission, StoreError> m_shown;
    std::optional<document::Submission> m_sealed; ///< none: no drafts, so the one that is shown
    document::OrderKeys m_keys;
    std::optional<QString> m_copyOfOlderFormat;
    qint64 m_dataVersion = 0; ///< that of the file for which all this is known to be true
};

} // namespace aigaq::store
