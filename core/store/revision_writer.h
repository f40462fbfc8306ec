// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/present_versions.h"
#include "core/store/revision_rows.h"

namespace aigaq::store {

/// Adds what a person wrote to a file; to be used in one transaction.
class RevisionWriter {
public:
    RevisionWriter(const Connection& connection, const Claim& claim)
        : m_connection(connection), m_claim(claim), m_present(connection), m_rows(connection)
    {
    }

    /// The revision follows the field's present ones, whatever they say.
    void write(const document::FieldChange& change);
    /// The revision follows the field's newest ones of another time, or none; what has been written
    /// since stays beside it. One that follows the same and says the same is not written again,
    /// whatever has become of it.
    void writeAfter(const std::vector<KnownRevision>& then, const document::FieldChange& change,
                    const std::vector<KnownRevision>& seen);
    /// The revision follows this one of the field's present ones, and the others stay beside it.
    void writeInstead(const document::FieldId& field, const RevisionRow& head,
                      const QString& value);
    /// Says again what an older revision of the field said, made from what that one was made from,
    /// and tells the wording.
    QString writeAgain(const document::FieldId& field, qint64 n);
    /// Restores a deleted node.
    void writeNotGone(const document::NodeId& node);

    /// The keys of new nodes follow from this (document::nodeKeyFrom).
    void keysFrom(const QByteArray& origin) { m_origin = origin; }
    /// Whose the following revisions are.
    void claimFor(const Claim& claim) { m_claim = claim; }
    /// What a revision that follows these and says nothing else was made from.
    [[nodiscard]] std::vector<KnownRevision> seenBy(const std::vector<KnownRevision>& revisions)
    {
        return m_present.seenBy(revisions);
    }
    [[nodiscard]] std::vector<KnownRevision> presentOf(const std::vector<document::FieldId>& fields)
    {
        return m_present.of(fields);
    }

private:
    [[nodiscard]] bool isThere(const PresentVersion& present,
                               const std::vector<KnownRevision>& parents,
                               const QString& wording) const;
    PresentVersion presentOrNew(const document::FieldId& field);
    void write(const document::FieldChange& change, const std::vector<KnownRevision>& seen,
               PresentVersion before, std::vector<KnownRevision> others);
    void writeField(const document::FieldChange& change, QByteArrayView heads,
                    PresentVersion& present);

    const Connection& m_connection;
    Claim m_claim;
    QByteArray m_origin; ///< empty: keys are random
    PresentVersions m_present;
    RevisionRows m_rows;
};

} // namespace aigaq::store
