// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/manuscript.h"

#include <QByteArray>

#include <vector>

namespace aigaq::pdf {

class ObjectWriter;

/// Writes the outline (ISO 32000-1, 12.3.3) with everything below the first level closed. Gives its
/// object; 0 if there are no entries. `destinations` are those of the entries.
[[nodiscard]] int writeOutline(ObjectWriter& objects, const std::vector<OutlineEntry>& entries,
                               const std::vector<QByteArray>& destinations);

} // namespace aigaq::pdf
