// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aigaq::document {

/// The characters as they are compared when somebody looks for words, a character for a character:
/// without case, ё as е, every space, hyphen and apostrophe as the plain one.
[[nodiscard]] QString folded(const QString& characters);

} // namespace aigaq::document
