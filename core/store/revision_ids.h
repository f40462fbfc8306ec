// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/revision_id.h"
#include "core/store/statement.h"

#include <map>
#include <utility>
#include <vector>

namespace aigaq::store {

/// The bytes of an id or a key as the file holds them: a view of it.
[[nodiscard]] QByteArrayView bytesOf(const auto& id)
{
    return {id.bytes.data(), static_cast<qsizetype>(id.bytes.size())};
}

/// From such bytes back. A blob that is no id gives nothing.
[[nodiscard]] std::optional<document::RevisionId> revisionIdFrom(QByteArrayView bytes);
[[nodiscard]] std::optional<document::NodeKey> nodeKeyFrom(QByteArrayView bytes);

/// A revision's place in the file: the field's row and the revision's number there, from 1.
using RevisionRow = std::pair<qint64, qint64>;

/// The ids of a file's revisions, worked out from what they say: the file itself holds those of
/// the heads only. Each is worked out once.
class RevisionIds {
public:
    explicit RevisionIds(const Connection& connection);

    [[nodiscard]] document::RevisionId idOf(const RevisionRow& row);

private:
    struct Version {
        QString wording;
        std::vector<qint64> parents; ///< by number
        std::vector<RevisionRow> seen;
    };
    struct History {
        document::FieldId field;
        document::NodeKey key;
        std::vector<Version> versions;         ///< oldest first
        std::vector<document::RevisionId> ids; ///< as far as they are known
        bool beingWorkedOut = false;
    };
    History& historyOf(qint64 field);
    [[nodiscard]] History read(qint64 field);
    void readWordings(qint64 field, const QString& newest, std::vector<Version>& versions);
    void readFurtherParents(qint64 field, std::vector<Version>& versions);
    void readSeen(qint64 field, std::vector<Version>& versions);

    Statement m_field;
    Statement m_revisions;
    Statement m_parents;
    Statement m_seen;
    std::map<qint64, History> m_histories;
};

} // namespace aigaq::store
