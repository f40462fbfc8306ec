// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/forbidden_content.h"

namespace aigaq::store {

using namespace document;

std::optional<StoreError> forbiddenContent(const std::vector<FieldChange>& changes)
{
    for (const FieldChange& change : changes) {
        if (!isTextOnly(change.value))
            return StoreError{.problem = StoreError::Problem::ForbiddenContent,
                              .field = change.field,
                              .fieldProblem = FieldError::Problem::ForbiddenCharacter};
    }
    return std::nullopt;
}

} // namespace aigaq::store
