// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace aigaq::store {

/// "Aiga" in the header of the file, by which it is known whatever it is called.
inline constexpr int applicationId = 0x41696761;

/// The number of a file's format.
[[nodiscard]] int formatOf(const Connection& connection);

/// The number of the newest format that this program knows: `user_version`.
[[nodiscard]] int formatVersion();

/// Makes an empty database a file of the newest format; to be called in a transaction.
void createSchema(const Connection& connection);

/// Makes a file of an older format one of a newer, which is the newest unless it is told; to be
/// called in a transaction.
void migrate(const Connection& connection, int from, int to = formatVersion());

} // namespace aigaq::store
