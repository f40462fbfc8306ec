// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/connection.h"

#include <functional>
#include <vector>

namespace aigaq::store {

/// Adds changes that somebody made to the state of a snapshot, as revisions that follow what was
/// newest then. `said` and `says`: what the fields said then and say now. `origin`: for keysFrom.
///
/// Work that comes again is no second work: a change that comes to what a field says is not told.
/// But it may have been taken back. So a change of a field that says what it said then, and one of
/// what was not there then, follows what is there now; and what was added by such work and deleted
/// since comes back. To be called in a transaction.
void writeMadeOf(const Connection& connection, const document::NodeId& snapshot,
                 const std::vector<document::FieldChange>& changes, const document::Fields& said,
                 const document::Fields& says, const QByteArray& origin,
                 const std::function<Claim(const document::FieldId&)>& claimOf);

} // namespace aigaq::store
