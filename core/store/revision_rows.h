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

    qint64 addNode(const document::NodeId& id, const std::optional<document::NodeKey>& key);
    /// With its first wording.
    /// `heads` are the ids, ascending, one after another, here and below.
    qint64 addField(qint64 node, const QString& name, QByteArrayView heads, const QString& value);
    void changeField(qint64 field, qint64 last, QByteArrayView heads, const QString& value);
    /// The wording of revision `n` is told by that of the next one.
    void tellByNext(qint64 field, qint64 n, const QString& wording, const QString& next);
    /// `parents` by number, ascending. `merge`: which merge brought it.
    void addRevision(const RevisionRow& row, const std::vector<qint64>& parents, const Claim& claim,
                     std::optional<qint64> merge);
    /// Of a node without a key.
    void keepSalt(const RevisionRow& row, const document::ContentSalt& salt);
    /// The wording is told nowhere any more; the field must be told again (`tellByNext`).
    void destroy(const RevisionRow& row, const document::ContentSum& sum);
    void forgetKey(qint64 node);
    /// Nothing: nobody says so.
    [[nodiscard]] std::optional<qint64> authorRow(const QString& name);
    void addSeen(const RevisionRow& row, const RevisionRow& seen);

private:
    const Connection& m_connection;
    Statement m_addNode;
    Statement m_addField;
    Statement m_changeField;
    Statement m_tellByNext;
    Statement m_addRevision;
    Statement m_addParent;
    Statement m_addSeen;
    Statement m_keepSalt;
    Statement m_destroy;
    Statement m_forgetKey;
    Statement m_findAuthor;
    Statement m_addAuthor;
};

} // namespace aigaq::store
