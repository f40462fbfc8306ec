// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/revision_ids.h"
#include "core/store/statement.h"

#include <optional>
#include <vector>

namespace aigaq::store {

/// What the file has of a field. A row that is 0 is not there yet.
struct PresentVersion {
    qint64 node = 0;
    document::NodeKey key;
    qint64 field = 0;
    qint64 last = 0;
    std::optional<document::RevisionId> head;
    QString value;
};

/// A revision that another one was made from.
struct SeenVersion {
    RevisionRow row;
    document::RevisionId id;
};

/// The versions that are followed by what is written next; to be used in one transaction.
class PresentVersions {
public:
    explicit PresentVersions(const Connection& connection);

    [[nodiscard]] PresentVersion of(const document::FieldId& field);
    /// Of several fields, by row. One that has not been written yet has none to be seen.
    [[nodiscard]] std::vector<SeenVersion> of(const std::vector<document::FieldId>& fields);
    /// What the present version was made from, for the next one to carry along.
    [[nodiscard]] std::vector<SeenVersion> seenBy(const PresentVersion& present);

private:
    RevisionIds m_ids;
    Statement m_present;
    Statement m_seen;
};

} // namespace aigaq::store
