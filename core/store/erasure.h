// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <vector>

/// Taking wordings out of a file's history so that nothing is left of them, while the ids of all
/// revisions can still be worked out. To be called in one transaction with `secure_delete` on.
namespace aigaq::store {

/// Erases the key of a node. The salts of all its revisions are written down before: with the key
/// they could be worked out for a guessed wording, and the guess be proven by its sum.
void eraseKey(const Connection& connection, qint64 node);

/// Erases these wordings of a field, by number, and its node's key. What is shown must be none.
void eraseWordings(const Connection& connection, qint64 field, const std::vector<qint64>& numbers);

} // namespace aigaq::store
