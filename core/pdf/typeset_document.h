// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/page_layout.h"

namespace aigaq::pdf {

/// Everything that pages are made of. Its parts point into each other, so it stays where it is.
struct TypesetDocument {
    TypesetDocument(FontFamily family, const document::Reading& reading, bool justified)
        : fonts(std::move(family)), language(reading.language), words(fonts, language),
          manuscript(pdf::manuscript(reading, justified))
    {
    }
    Q_DISABLE_COPY_MOVE(TypesetDocument)

    FontFamily fonts;
    document::Language language;
    ShapedWords words;
    Manuscript manuscript;
    PageLayout layout;
};

} // namespace aigaq::pdf
