// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/revision_ids.h"
#include "core/store/statement.h"

#include <vector>

namespace aigaq::store {

/// A revision by its row and its id.
struct KnownRevision {
    RevisionRow row;
    document::RevisionId id;
};

/// Their ids ascending, one after another, as `field.heads` holds them.
[[nodiscard]] QByteArray idsOf(std::vector<KnownRevision> revisions);

/// What the file has of a field. A row that is 0 is not there yet.
struct PresentVersion {
    qint64 node = 0;
    std::optional<document::NodeKey> key; ///< nothing: erased, or the node is not there yet
    qint64 field = 0;
    qint64 last = 0;
    std::vector<KnownRevision> heads; ///< by row: several where copies were brought together
    QString value;                    ///< what `last` says
};

/// The versions that are followed by what is written next; to be used in one transaction.
class PresentVersions {
public:
    explicit PresentVersions(const Connection& connection);

    [[nodiscard]] PresentVersion of(const document::FieldId& field);
    /// Of several fields, by row. One that has not been written yet has none to be seen.
    [[nodiscard]] std::vector<KnownRevision> of(const std::vector<document::FieldId>& fields);
    /// What these revisions were made from, for the next one to carry along. By row.
    [[nodiscard]] std::vector<KnownRevision> seenBy(const std::vector<KnownRevision>& revisions);

private:
    [[nodiscard]] std::vector<KnownRevision> headsOf(const PresentVersion& present,
                                                     QByteArrayView ids);

    RevisionIds m_ids;
    Statement m_present;
    Statement m_seen;
};

} // namespace aigaq::store
