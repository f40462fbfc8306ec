// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recovery/pages.h"

#include <QString>

#include <variant>
#include <vector>

namespace aigaq::store {

/// A value as SQLite stores it. Text that is no UTF-8 counts as bytes.
using StoredValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// A row of a table or of an index, as it stands in a page of its b-tree.
struct StoredRecord {
    std::optional<qint64> row; ///< of a table; those of an index and of a table without rowid have
                               ///< none
    std::vector<StoredValue> values;
};

/// All records on a page, with what of them stands on others; a cell that makes no sense is left
/// out, and so is a page that holds none.
[[nodiscard]] std::vector<StoredRecord> recordsOn(qint64 page, Pages& pages);

} // namespace aigaq::store
