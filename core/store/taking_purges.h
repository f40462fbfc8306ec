// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/connection.h"
#include "core/store/revision_ids.h"
#include "core/store/store_error.h"

namespace aigaq::store {

/// Destroys in a file what another copy has destroyed for somebody's safety, and gives how many
/// wordings that were. To be called when all revisions of that copy have been taken in. The list of
/// what was destroyed becomes the union of both lists; an entry counts only if the wording that
/// stands for the destroyed one comes after it in the same field, and so was written by somebody
/// who knew it.
[[nodiscard]] Result<qint64, StoreError>
takePurges(const Connection& mine, const Connection& theirs, RevisionIds& theirIds);

/// Fails with WrittenOnDestroyed where somebody changed a wording that another has destroyed
/// without knowing of it: what they wrote most likely says again what must not be said.
[[nodiscard]] Result<void, StoreError> checkNothingReturns(const Connection& mine);

} // namespace aigaq::store
