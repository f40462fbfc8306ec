// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/revision_id.h"
#include "core/store/claim.h"
#include "core/store/history_reader.h"
#include "core/store/statement.h"

#include <optional>
#include <vector>

namespace aigaq::store {

/// Adds rows to a file and knows nothing of what they mean; to be used in one transaction.
class RevisionRows {
public:
    explicit RevisionRows(const Connection& connection);

    qint64 addNode(const document::NodeId& id, const document::NodeKey& key);
    /// With its first wording.
    qint64 addField(qint64 node, const QString& name, const document::RevisionId& head,
                    const QString& value);
    /// `heads` are the ids, ascending, one after another.
    void changeField(qint64 field, qint64 last, QByteArrayView heads, const QString& value);
    /// The wording of revision `n` is told by that of the next one.
    void tellByNext(qint64 field, qint64 n, const QString& wording, const QString& next);
    /// `parents` by number, ascending. `merge`: which merge brought it.
    void addRevision(const RevisionRow& row, const std::vector<qint64>& parents, const Claim& claim,
                     std::optional<qint64> merge);
    void addSeen(const RevisionRow& row, const RevisionRow& seen);

private:
    [[nodiscard]] std::optional<qint64> authorRow(const QString& name);

    const Connection& m_connection;
    Statement m_addNode;
    Statement m_addField;
    Statement m_changeField;
    Statement m_tellByNext;
    Statement m_addRevision;
    Statement m_addParent;
    Statement m_addSeen;
    Statement m_findAuthor;
    Statement m_addAuthor;
};

} // namespace aigaq::store
