// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/glyph_masks.h"

#include <QPainterPath>

namespace aigaq::pdf {

namespace {

using HbDrawFunctions = std::unique_ptr<hb_draw_funcs_t, Destroy<hb_draw_funcs_destroy>>;

/// An outline in the making; y grows downwards in it, and upwards in the font.
struct Outline {
    QPainterPath path;
    double dotsPerUnit;

    [[nodiscard]] QPointF at(float x, float y) const { return {x * dotsPerUnit, -y * dotsPerUnit}; }
};

Outline& outlineIn(void* data)
{
    return *static_cast<Outline*>(data);
}

/// Cubic curves are missing: the outlines are TrueType's (fonts.h).
HbDrawFunctions makeDrawFunctions()
{
    HbDrawFunctions functions(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(
        functions.get(),
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            outlineIn(data).path.moveTo(outlineIn(data).at(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        functions.get(),
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            outlineIn(data).path.lineTo(outlineIn(data).at(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        functions.get(),
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float controlX, float controlY, float x,
           float y, void*) {
            outlineIn(data).path.quadTo(outlineIn(data).at(controlX, controlY),
                                        outlineIn(data).at(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        functions.get(),
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) {
            outlineIn(data).path.closeSubpath();
        },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(functions.get());
    return functions;
}

} // namespace

const GlyphMask& GlyphMasks::mask(Style style, Length size, std::uint16_t glyph, int quarter)
{
    const auto [found, isNew] = m_masks.try_emplace({style, size, glyph, quarter});
    if (isNew)
        found->second = fill(outline(style, size, glyph).translated(quarter / 4.0, 0));
    return found->second;
}

QPainterPath GlyphMasks::outline(Style style, Length size, std::uint16_t glyph) const
{
    static const HbDrawFunctions functions = makeDrawFunctions();
    const FontFace& face = m_fonts.face(style);
    Outline outline{.path = {},
                    .dotsPerUnit = static_cast<double>(size) / 1000 * m_dotsPerPoint /
                                   static_cast<double>(face.unitsPerEm)};
    outline.path.setFillRule(Qt::WindingFill);
    hb_font_draw_glyph(face.font.get(), glyph, functions.get(), &outline);
    return outline.path;
}

GlyphMask GlyphMasks::fill(const QPainterPath& outline)
{
    if (outline.isEmpty())
        return {};
    const QRect bounds = outline.controlPointRect().toAlignedRect();
    const QRect place(QPoint(), bounds.size());
    if (!m_workpiece.rect().contains(place)) {
        if (m_painter.isActive())
            m_painter.end();
        m_workpiece =
            QImage(m_workpiece.size().expandedTo(bounds.size()), QImage::Format_Grayscale8);
        m_painter.begin(&m_workpiece);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    m_painter.fillRect(place, Qt::black);
    m_painter.fillPath(outline.translated(-bounds.topLeft()), Qt::white);
    return {.coverage = m_workpiece.copy(place), .topLeft = bounds.topLeft()};
}

} // namespace aigaq::pdf
