// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/present_versions.h"
#include "core/store/statement.h"

#include <optional>

namespace aigaq::store {

/// Adds revisions to a file; to be used in one transaction.
class RevisionWriter {
public:
    RevisionWriter(const Connection& connection, const Claim& claim);

    /// The revision follows the field's present ones, whatever they say.
    void write(const document::FieldChange& change);

private:
    [[nodiscard]] std::optional<qint64> authorRow(const QString& name);
    void addNode(const document::NodeId& id, PresentVersion& present);
    void writeField(const document::FieldChange& change, const document::RevisionId& head,
                    PresentVersion& present);

    const Connection& m_connection;
    PresentVersions m_present;
    Statement m_addNode;
    Statement m_addField;
    Statement m_changeField;
    Statement m_tellByNext;
    Statement m_addRevision;
    Statement m_addParent;
    Statement m_addSeen;
};

} // namespace aigaq::store
