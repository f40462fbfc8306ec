// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/document/fields.h"

namespace aigaq::document {

/// The field that holds the text of a place.
[[nodiscard]] FieldId fieldOf(const TextPlace& place);

/// The place of a field's text; nothing if it holds none that is shown, or in a language that is
/// not known.
[[nodiscard]] std::optional<TextPlace> placeOf(const FieldId& field);

} // namespace aigaq::document
