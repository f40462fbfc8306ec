// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/present_versions.h"

#include <map>
#include <vector>

namespace aigaq::store {

/// The newest versions of a field at one time, by its row.
struct FieldAtTime {
    document::FieldId field;
    qint64 row = 0;
    std::vector<KnownRevision> heads; ///< by row, never none
};

/// The same of a whole document: what a snapshot holds. Snapshots are no part of it.
using StateAtTime = std::vector<FieldAtTime>;

/// The row of its node, by which the functions below know it. Throws SqliteError: there is none.
[[nodiscard]] qint64 rowOfSnapshot(const Connection& connection, const document::NodeId& snapshot);

/// `ids` belongs to the same connection. To be called in a transaction, as all of these.
[[nodiscard]] StateAtTime presentState(const Connection& connection, RevisionIds& ids);

/// What the snapshot holds, by the row of its node. Throws SqliteError where the rows do not come
/// to the sum that the snapshot names.
[[nodiscard]] StateAtTime stateAt(const Connection& connection, RevisionIds& ids, qint64 snapshot);

[[nodiscard]] QByteArray sumOf(const StateAtTime& state);

/// Of each field, by row, its newest versions by number.
using NumbersAtTime = std::map<qint64, std::vector<qint64>>;

[[nodiscard]] NumbersAtTime numbersOf(const StateAtTime& state);

/// Writes what a new snapshot holds: rows for what differs from the one before. The row of its node
/// must be greater than those of all others.
void writeNumbers(const Connection& connection, qint64 snapshot, const NumbersAtTime& numbers);

} // namespace aigaq::store
