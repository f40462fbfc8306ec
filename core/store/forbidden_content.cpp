// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/forbidden_content.h"

#include "core/document/comment_fields.h"

namespace aigaq::store {

using namespace document;

std::optional<StoreError> forbiddenContent(const std::vector<FieldChange>& changes)
{
    for (const FieldChange& change : changes) {
        const bool isText = change.field.name.contains(u'.');
        std::optional<FieldError::Problem> problem;
        const bool isComment =
            change.field.node.kind() == NodeKind::Comment && change.field.name == u"text";
        if (isComment ? !isCommentText(change.value) : !isTextOnly(change.value))
            problem = FieldError::Problem::ForbiddenCharacter;
        else if (isText && !parseStoredForm(change.value))
            problem = FieldError::Problem::BadText; // an anchor that names what it cannot
        if (problem)
            return StoreError{.problem = StoreError::Problem::ForbiddenContent,
                              .field = change.field,
                              .fieldProblem = problem};
    }
    return std::nullopt;
}

} // namespace aigaq::store
