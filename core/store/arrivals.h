// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/revision_id.h"
#include "core/store/claim.h"
#include "core/store/drafts.h"
#include "core/store/revision_ids.h"
#include "core/store/statement.h"

#include <utility>
#include <vector>

namespace aigaq::store {

/// A revision as it goes from one file to another: everything by its lasting name, no row.
struct Arrival {
    document::RevisionId id;
    std::optional<RevisionRow> row;            ///< there
    std::optional<document::ContentSalt> salt; ///< of a draft, which has no row
    std::optional<QString> wording;            ///< nothing: destroyed for somebody's safety
    std::vector<document::RevisionId> parents;
    std::vector<std::pair<document::FieldId, document::RevisionId>> seen;
    Claim claim;
};

/// All that a file holds of one field, each revision after those that it follows.
struct FieldArrivals {
    document::FieldId field;
    std::optional<document::NodeKey> key; ///< nothing: erased, since a wording was destroyed
    std::vector<Arrival> revisions;
};

/// Reads what another file has to give; to be used in one transaction of it.
class ArrivalReader {
public:
    /// `ids`: of the same file.
    ArrivalReader(const Connection& theirs, RevisionIds& ids);

    /// With what is only a draft there as a last revision. Throws SqliteError where the rows do not
    /// lead to the heads that the field names.
    [[nodiscard]] FieldArrivals read(qint64 field);

private:
    void checkHeads(qint64 field);
    void addClaims(qint64 field, std::vector<Arrival>& revisions);
    void addDraft(qint64 field, FieldArrivals& arrivals);

    RevisionIds& m_ids;
    document::Fields m_drafts;
    Statement m_heads;
    Statement m_claims;
};

} // namespace aigaq::store
