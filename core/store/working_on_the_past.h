// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/connection.h"

#include <functional>
#include <vector>

namespace aigaq::store {

/// Adds changes that somebody made to the state of a snapshot, as revisions that follow what was
/// newest then. `present`: what the fields say now; a change that comes to the same is not told
/// twice. To be called in a transaction.
void writeMadeOf(const Connection& connection, const document::NodeId& snapshot,
                 const std::vector<document::FieldChange>& changes, const document::Fields& present,
                 const std::function<Claim(const document::FieldId&)>& claimOf);

} // namespace aigaq::store
