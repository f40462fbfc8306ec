// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_picture.h"

#include "core/pdf/glyph_masks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace aigaq::pdf {

namespace {

double inPoints(Length length)
{
    return static_cast<double>(length) / 1000;
}

class Picture {
public:
    Picture(const FontFamily& fonts, double dotsPerPoint, const QRect& part)
        : m_fonts(fonts), m_dotsPerPoint(dotsPerPoint), m_part(part), m_masks(fonts, dotsPerPoint),
          m_image(part.size(), QImage::Format_Grayscale8)
    {
        m_image.fill(Qt::white);
    }

    void draw(const MarkedLine& line)
    {
        if (line.pieces.empty() || isOutside(line))
            return;
        for (const MarkedPiece& piece : line.pieces)
            draw(piece, line.baseline);
    }

    void draw(const Rectangle& area)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-m_part.topLeft());
        painter.scale(m_dotsPerPoint, m_dotsPerPoint);
        painter.fillRect(
            QRectF(QPointF(inPoints(area.left), inPoints(sheet::height - area.top)),
                   QPointF(inPoints(area.right), inPoints(sheet::height - area.bottom))),
            Qt::black);
    }

    [[nodiscard]] QImage image() const { return m_image; }

private:
    /// No glyph reaches further from its line than twice its size.
    [[nodiscard]] bool isOutside(const MarkedLine& line) const
    {
        const double reach = 2 * inPoints(line.pieces.front().span->size) * m_dotsPerPoint;
        const double y = inPoints(sheet::height - line.baseline) * m_dotsPerPoint;
        return y + reach < m_part.top() || y - reach > m_part.bottom();
    }

    /// A baseline stands on the edge of dots, so that all lines look alike; along the line,
    /// quarters of a dot count, so that the spaces between letters are even.
    void draw(const MarkedPiece& piece, Length baseline)
    {
        const Span& span = *piece.span;
        const double points =
            inPoints(span.size) / static_cast<double>(m_fonts.face(span.style).unitsPerEm);
        std::int64_t pen = 0; // in the font's units
        for (const Glyph& glyph : piece.word->glyphs) {
            const double x = inPoints(piece.x) + static_cast<double>(pen + glyph.x) * points;
            const double y = inPoints(sheet::height - baseline - span.rise) - glyph.y * points;
            const auto quarters = static_cast<int>(std::lround(x * m_dotsPerPoint * 4));
            const auto row = static_cast<int>(std::lround(y * m_dotsPerPoint));
            stamp(m_masks.mask(span.style, span.size, glyph.id, quarters % 4),
                  QPoint(quarters / 4, row) - m_part.topLeft());
            pen += glyph.advance;
        }
    }

    void stamp(const GlyphMask& mask, QPoint origin)
    {
        const QRect place(origin + mask.topLeft, mask.coverage.size());
        const QRect seen = place & m_image.rect();
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            uchar* paper = m_image.scanLine(y);
            const uchar* covered = mask.coverage.constScanLine(y - place.top());
            for (int x = seen.left(); x <= seen.right(); ++x)
                paper[x] = static_cast<uchar>(paper[x] * (255 - covered[x - place.left()]) / 255);
        }
    }

    const FontFamily& m_fonts;
    double m_dotsPerPoint;
    QRect m_part;
    GlyphMasks m_masks;
    QImage m_image;
};

} // namespace

QImage pagePicture(const PageMarks& marks, const FontFamily& fonts, double dotsPerPoint,
                   const QRect& part)
{
    Picture picture(fonts, dotsPerPoint, part);
    for (const MarkedLine& line : marks.body)
        picture.draw(line);
    if (marks.rule)
        picture.draw(*marks.rule);
    for (const MarkedLine& line : marks.notes)
        picture.draw(line);
    picture.draw(marks.pageNumber);
    return picture.image();
}

} // namespace aigaq::pdf
