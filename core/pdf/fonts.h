// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/length.h"

#include <QByteArray>
#include <QString>

#include <fontconfig/fontconfig.h>
#include <hb.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace aigaq::pdf {

/// Ends a C library's object with its owner.
template <auto destroy>
struct Destroy {
    void operator()(auto* object) const { destroy(object); }
};
using HbBlob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>>;
using HbSet = std::unique_ptr<hb_set_t, Destroy<hb_set_destroy>>;

enum class Style : std::uint8_t { Regular, Bold, Italic, BoldItalic };
constexpr std::size_t styleCount = 4;

[[nodiscard]] constexpr Style styleOf(bool bold, bool italic)
{
    return static_cast<Style>((bold ? 1 : 0) + (italic ? 2 : 0));
}

/// One font file's face, measured in its own units: `unitsPerEm` of them are the font's size.
struct FontFace {
    HbFace face;
    HbFont font; ///< for one thread, as every hb_font_t here
    std::int64_t unitsPerEm = 0;
    std::int64_t ascender = 0;
    std::int64_t descender = 0; ///< below the baseline, so negative

    [[nodiscard]] Length atSize(std::int64_t units, Length size) const;
};

struct FontFamily {
    QString name;
    std::array<FontFace, styleCount> faces; ///< by Style
    [[nodiscard]] const FontFace& face(Style style) const
    {
        return faces[static_cast<std::size_t>(style)];
    }
};

/// The first of these families that this machine has, whole: TrueType outlines that may be
/// embedded, in regular, bold, italic and bold italic, each with Latin, Russian and all 18 Kazakh
/// letters.
///
/// 1. the preferred one, 2. the serifs that we know to set the three languages well (fonts.cpp), 3.
/// whatever fontconfig offers for Kazakh in a serif, best first. Variable fonts are passed over:
/// which file is used must not depend on how an instance is named.
[[nodiscard]] std::optional<FontFamily> findFontFamily(const QString& preferred,
                                                       FcConfig* configuration);

} // namespace aigaq::pdf
