// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/fields.h"

#include <algorithm>
#include <utility>

namespace aigaq::document {

Fields::Fields(std::vector<Field> fields) : m_fields(std::move(fields))
{
    if (!std::ranges::is_sorted(m_fields, {}, &Field::id))
        std::ranges::sort(m_fields, {}, &Field::id);
}

const QString* Fields::find(const FieldId& id) const
{
    const auto at = std::ranges::lower_bound(m_fields, id, {}, &Field::id);
    return at != m_fields.end() && at->id == id ? &at->value : nullptr;
}

void Fields::set(const FieldId& id, const QString& value)
{
    const auto at = std::ranges::lower_bound(m_fields, id, {}, &Field::id);
    if (at != m_fields.end() && at->id == id)
        at->value = value;
    else
        m_fields.insert(at, {.id = id, .value = value});
}

} // namespace aigaq::document
