// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/field_history.h"
#include "core/document/revision_id.h"
#include "core/store/statement.h"

#include <optional>
#include <utility>
#include <vector>

namespace aigaq::store {

/// A revision's place in the file: the field's row and the revision's number there, from 1.
using RevisionRow = std::pair<qint64, qint64>;

/// What a version's id is worked out from where its node has no key any more.
struct Proof {
    std::optional<document::ContentSalt> salt;
    std::optional<document::ContentSum> sum; ///< instead of a wording that was destroyed
};

/// All that the file holds of a field. Number n of a revision is position n - 1 in the history.
struct StoredHistory {
    document::FieldId field;
    std::optional<document::NodeKey> key; ///< nothing: erased, since a wording was destroyed
    document::FieldHistory versions;
    std::vector<std::vector<RevisionRow>> seen; ///< of each version: the rows that it was made from
    std::vector<Proof> proofs;                  ///< of each version
};

/// Reads the histories of fields from a file.
class HistoryReader {
public:
    explicit HistoryReader(const Connection& connection);

    /// Throws SqliteError where the rows make no history.
    [[nodiscard]] StoredHistory read(qint64 field);

private:
    void readWordings(qint64 field, const QString& newest, StoredHistory& history);
    void readFurtherParents(qint64 field, StoredHistory& history);
    void readSeen(qint64 field, StoredHistory& history);

    Statement m_field;
    Statement m_revisions;
    Statement m_parents;
    Statement m_seen;
};

} // namespace aigaq::store
