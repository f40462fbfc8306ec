// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

#include <QString>

/// Finding words that must not be read any more, such as a victim's name, and putting others in
/// their place.
///
/// Case, the kind of space, hyphen and apostrophe, and the dots of ё make no difference, and a part
/// of a longer word counts: whoever is to be protected is better found too often. Looks and anchors
/// in between hide nothing.
namespace aigaq::document {

[[nodiscard]] bool holds(const QString& characters, const QString& words);
/// Addresses count, too.
[[nodiscard]] bool holds(const Text& text, const QString& words);

/// Anchors stay. A link whose address holds the words leads nowhere afterwards.
[[nodiscard]] QString redacted(const QString& characters, const QString& words,
                               const QString& replacement);
[[nodiscard]] Text redacted(const Text& text, const QString& words, const QString& replacement);

} // namespace aigaq::document
