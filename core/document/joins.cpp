// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joins.h"

#include "core/document/stored_text.h"

#include <algorithm>

namespace aigaq::document {

QString JoinedField::value() const
{
    return values.empty() ? storedForm(text.withAlternatives()) : values.front();
}

bool isReadable(const FieldId& field, const FieldHistory& history)
{
    const bool isText = field.name.contains(u'.');
    return !isText || std::ranges::all_of(history, [](const Version& version) {
        return !version.wording || parseStoredForm(*version.wording).has_value();
    });
}

JoinedField joinedField(const FieldId& field, const FieldHistory& history)
{
    const bool isText = field.name.contains(u'.');
    return {.field = field,
            .text = isText ? joinedText(history) : JoinedText{},
            .values = isText ? std::vector<QString>{} : joinedWhole(history)};
}

} // namespace aigaq::document
