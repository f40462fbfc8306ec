// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/revision_ids.h"
#include "core/store/statement.h"

#include <optional>
#include <vector>

namespace aigaq::store {

/// Adds revisions to a file; to be used in one transaction.
class RevisionWriter {
public:
    RevisionWriter(const Connection& connection, const Claim& claim);

    /// The revision follows the field's present one, whatever that says.
    void write(const document::FieldChange& change);

private:
    /// What the file has of a field. A row that is 0 is not there yet.
    struct Present {
        qint64 node = 0;
        document::NodeKey key;
        qint64 field = 0;
        qint64 last = 0;
        std::optional<document::RevisionId> head;
        QString value;
    };
    struct SeenVersion {
        RevisionRow row;
        document::RevisionId id;
    };

    [[nodiscard]] std::optional<qint64> authorRow(const QString& name);
    [[nodiscard]] Present present(const document::FieldId& field);
    void addNode(const document::NodeId& id, Present& present);
    [[nodiscard]] std::vector<SeenVersion> versionsOf(const std::vector<document::FieldId>& fields);
    [[nodiscard]] std::vector<SeenVersion> seenBy(const Present& present);
    void writeField(const document::FieldChange& change, const document::RevisionId& head,
                    Present& present);

    const Connection& m_connection;
    RevisionIds m_ids;
    Statement m_present;
    Statement m_addNode;
    Statement m_addField;
    Statement m_changeField;
    Statement m_tellByNext;
    Statement m_addRevision;
    Statement m_addSeen;
    Statement m_seen;
};

} // namespace aigaq::store
