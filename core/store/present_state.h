// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/document/joins.h"
#include "core/result.h"
#include "core/store/connection.h"
#include "core/store/drafts.h"
#include "core/store/store_error.h"

namespace aigaq::store {

/// What a file says at one moment.
struct PresentState {
    document::Fields
        fields; ///< the sealed wordings; where several stand side by side, what they come to
    document::Joins joins;
    Drafts drafts;
    friend bool operator==(const PresentState&, const PresentState&) = default;
};

/// To be called in a transaction.
[[nodiscard]] Result<PresentState, StoreError> readPresentState(const Connection& connection);

} // namespace aigaq::store
