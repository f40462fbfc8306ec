// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace aigaq::draft {

/// Characters of a draft that did not come into the document, and how often.
using LeftOutCharacters = std::map<char32_t, qsizetype>;

/// Whether a draft's character, which is no space, is left out: one that no text may hold, or one
/// that cannot be seen: soft hyphens, zero-width spaces, directions of writing. The joiners U+200C
/// and U+200D are kept: they change how letters and emoji look.
[[nodiscard]] bool isLeftOut(char32_t character);

/// As a finding names them: "U+00AD ×2".
[[nodiscard]] QString namesOf(const LeftOutCharacters& characters);

/// What stands between two words for these spaces. A no-break or thin space alone is kept, because
/// it means something in "17 000"; others become one.
[[nodiscard]] QStringView spaceFor(QStringView spaces);

} // namespace aigaq::draft
