// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/recovery/salvage.h"

namespace aigaq::store {

/// Writes what was found into the empty tables of a new file, as far as its rows may stand there;
/// to be called in a transaction.
void writeSalvage(const Salvage& found, const Connection& output);

/// Copies of the tables that `Salvage` does not have whatever SQLite still reads in the damaged
/// file.
void copyFurtherTables(const QString& damaged, const std::optional<FileKey>& key,
                       const Connection& output);

/// Takes out what belongs to fields that were not found.
void removeOrphans(const Connection& output);

} // namespace aigaq::store
