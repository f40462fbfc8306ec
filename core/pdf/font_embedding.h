// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/fonts.h"
#include "core/pdf/shaped_words.h"

namespace aigaq::pdf {

class ObjectWriter;

/// Writes a font that holds just these glyphs, as a composite font whose codes are the glyphs' ids
/// (ISO 32000-1, 9.7), with its widths and what its glyphs stand for. False: the file could not be
/// cut down.
[[nodiscard]] bool embedFont(ObjectWriter& objects, int fontObject, const FontFace& face,
                             const ShapedWords::GlyphTexts& glyphs);

} // namespace aigaq::pdf
