// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/revision_id.h"
#include "core/store/history_reader.h"

#include <map>
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
[[nodiscard]] std::optional<document::ContentSalt> saltFrom(QByteArrayView bytes);
[[nodiscard]] std::optional<document::ContentSum> sumFrom(QByteArrayView bytes);

/// The ids of a file's revisions, worked out from what they say: the file itself holds those of
/// the heads only. Each is worked out once.
class RevisionIds {
public:
    explicit RevisionIds(const Connection& connection) : m_reader(connection) {}

    [[nodiscard]] const StoredHistory& historyOf(qint64 field);
    [[nodiscard]] document::RevisionId idOf(const RevisionRow& row);
    /// What the revision's sum is salted with; nothing: its wording was destroyed.
    [[nodiscard]] std::optional<document::ContentSalt> saltOf(const RevisionRow& row);
    [[nodiscard]] document::ContentSum sumOf(const RevisionRow& row);
    /// Of the versions that nobody has followed yet, by row.
    [[nodiscard]] std::vector<RevisionRow> headsOf(qint64 field);

    /// Whether the field's revisions lead to these heads: ids, ascending, one after another.
    [[nodiscard]] bool leadTo(QByteArrayView heads, qint64 field);
    /// For who wants no more of a field than its ids: its words take much more room.
    void forgetWordings(qint64 field);

private:
    struct Known {
        StoredHistory history;
        std::vector<document::RevisionId> ids; ///< as far as they are known
        bool beingWorkedOut = false;
    };
    Known& knownOf(qint64 field);
    /// Without its content. Those before it and those that it has seen must be known.
    [[nodiscard]] document::Revision revisionAt(qint64 field, std::size_t at);

    HistoryReader m_reader;
    std::map<qint64, Known> m_known;
};

} // namespace aigaq::store
