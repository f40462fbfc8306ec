// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/recovery/records.h"

#include <map>
#include <vector>

namespace aigaq::store {

/// What could be read of a file's tables, by the rows of FORMAT.md. It is told by its shape which
/// table a record belongs to, so no page that leads to others needs to be sound.
struct Salvage {
    struct Node {
        document::NodeId id;
        QByteArray key; ///< empty: erased, or not found
    };
    struct Field {
        qint64 node = 0;
        QString name;
        qint64 last = 0;
        QByteArray heads;
        QString value;
    };

    std::map<qint64, Node> nodes;
    std::map<qint64, Field> fields;
    std::map<qint64, StoredRecord> authors;
    std::map<std::pair<qint64, qint64>, StoredRecord> revisions; ///< by field and number
    /// What SQLite's own indexes say besides, where it is something else: which of the two is right
    /// is not known.
    std::vector<std::pair<qint64, document::NodeId>> indexedNodes;            ///< row and id
    std::vector<std::pair<qint64, std::pair<qint64, QString>>> indexedFields; ///< row, node, name
    qint64 damagedPages = 0;
};

[[nodiscard]] Salvage salvage(Pages& pages);

} // namespace aigaq::store
