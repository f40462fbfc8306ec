// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/fonts.h"

#include <QImage>
#include <QPainter>

#include <map>
#include <tuple>

namespace aigaq::pdf {

/// How much of each dot a glyph covers.
struct GlyphMask {
    QImage coverage; ///< in gray: white is all of a dot; null if the glyph is a space
    QPoint topLeft;  ///< from the dot in which the glyph's origin is
};

/// Fills the outlines of glyphs and remembers them: a page has few different ones.
///
/// They are the font's own outlines, unhinted, as viewers of PDFs show them. Qt's fonts would need
/// a display and belong to one thread.
class GlyphMasks {
public:
    GlyphMasks(const FontFamily& fonts, double dotsPerPoint)
        : m_fonts(fonts), m_dotsPerPoint(dotsPerPoint)
    {
    }
    Q_DISABLE_COPY_MOVE(GlyphMasks)
    ~GlyphMasks() = default;

    /// `quarter`: how many quarters of a dot the glyph's origin is to the right of its dot's edge.
    /// Stays where it is until this object ends.
    [[nodiscard]] const GlyphMask& mask(Style style, Length size, std::uint16_t glyph, int quarter);

private:
    [[nodiscard]] QPainterPath outline(Style style, Length size, std::uint16_t glyph) const;
    [[nodiscard]] GlyphMask fill(const QPainterPath& outline);

    const FontFamily& m_fonts;
    double m_dotsPerPoint;
    QImage m_workpiece;
    QPainter m_painter; ///< on it: one for all, since making one takes longer than filling a glyph
    std::map<std::tuple<Style, Length, std::uint16_t, int>, GlyphMask> m_masks;
};

} // namespace aigaq::pdf
