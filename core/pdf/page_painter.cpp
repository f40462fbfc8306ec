// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_painter.h"

#include "core/pdf/object_writer.h"

namespace aigaq::pdf {

namespace {

constexpr Length ruleThickness = points(0.5);

Length widthOf(const std::vector<Piece>& pieces, const Span& look, const FontFamily& fonts)
{
    Length width = 0;
    for (const Piece& piece : pieces)
        width += pdf::widthOf(piece, look, fonts);
    return width;
}

} // namespace

void PagePainter::paintLine(const ManuscriptParagraph& paragraph, const TypesetParagraph& set,
                            std::size_t number, Length left, Length baseline, Length textWidth)
{
    if (number == 0 && !set.label.empty()) {
        moveTo(left + paragraph.style.labelIndent, baseline);
        for (const Piece& piece : set.label) {
            const Span& span = paragraph.label[piece.span];
            const Length from = m_pen;
            paintPiece(piece, span, 0);
            if (span.isLink())
                markLink(span, from, m_pen);
        }
    }
    const Line& line = set.lines[number];
    const bool isLast = number + 1 == set.lines.size();
    if (line.first == line.end)
        return;
    Length x = left + paragraph.style.indent;
    if (paragraph.style.centred)
        x += (textWidth - paragraph.style.indent - line.width) / 2;
    moveTo(x, baseline);
    const Length extra = extraSpace(line, isLast, paragraph, textWidth);
    Length spacesBefore = 0;
    Length extraBefore = 0;
    // The space at a line's end is drawn, too: without it a reader's copy runs words together.
    const std::size_t end = isLast ? line.inkEnd : line.end;
    for (std::size_t i = line.first; i < end; ++i) {
        const Piece& piece = set.pieces[i];
        const Span& span = paragraph.spans[piece.span];
        Length more = 0;
        if (piece.isSpace && i < line.inkEnd && line.spaces > 0) {
            spacesBefore += pdf::widthOf(piece, span, m_fonts);
            more = extra * spacesBefore / line.spaces - extraBefore;
            extraBefore += more;
        }
        const Length from = m_pen;
        paintPiece(piece, span, more);
        if (span.isLink() && i < line.inkEnd)
            markLink(span, from, m_pen - more);
    }
}

void PagePainter::paintRule(Length left, Length y, Length width)
{
    closeText();
    m_stream += "/Artifact<</Type/Layout>>BDC\n" + decimal(left) + ' ' + decimal(y) + ' ' +
                decimal(width) + ' ' + decimal(ruleThickness) + " re f\nEMC\n";
}

void PagePainter::paintPageNumber(const TypesetParagraph& number, const Span& look, Length centre,
                                  Length baseline)
{
    closeText();
    m_stream += "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
    moveTo(centre - widthOf(number.pieces, look, m_fonts) / 2, baseline);
    for (const Piece& piece : number.pieces) {
        setLook(look);
        showWord(*piece.word, look);
    }
    closeText();
    m_stream += "EMC\n";
}

QByteArray PagePainter::finish()
{
    closeText();
    return std::move(m_stream);
}

void PagePainter::moveTo(Length x, Length y)
{
    closeArray();
    openText();
    m_stream += decimal(x - m_lineX) + ' ' + decimal(y - m_lineY) + " Td\n";
    m_lineX = m_pen = x;
    m_lineY = y;
}

void PagePainter::paintPiece(const Piece& piece, const Span& span, Length extra)
{
    // A word with a text of its own is a piece of content of its own: readers that do not expect
    // marked content within marked content lose the rest of it.
    if (!piece.word->actualText.isEmpty())
        closeContent();
    openContent(span.element, piece.word->actualText);
    setLook(span);
    showWord(*piece.word, span);
    if (!piece.word->actualText.isEmpty())
        closeContent();
    m_pen += pdf::widthOf(piece, span, m_fonts);
    if (extra != 0) {
        openArray();
        m_stream += QByteArray::number(-extra * 1000 / span.size);
        m_pen += extra;
    }
}

void PagePainter::showWord(const ShapedWord& word, const Span& span)
{
    if (word.shown.isEmpty()) {
        showGlyphs(word, span);
    } else {
        openArray();
        m_stream += word.shown;
    }
}

void PagePainter::showGlyphs(const ShapedWord& word, const Span& span)
{
    const FontFace& face = m_fonts.face(span.style);
    for (const Glyph& glyph : word.glyphs) {
        setRise(span.rise + face.atSize(glyph.y, span.size));
        openArray();
        m_stream += shownGlyphs({&glyph, 1}, face.unitsPerEm);
    }
    setRise(span.rise);
}

void PagePainter::setLook(const Span& span)
{
    if (m_style != span.style || m_size != span.size) {
        closeArray();
        m_stream += "/F" + QByteArray::number(static_cast<int>(span.style)) + ' ' +
                    decimal(span.size) + " Tf\n";
        m_style = span.style;
        m_size = span.size;
    }
    setRise(span.rise);
}

void PagePainter::setRise(Length rise)
{
    if (m_rise == rise)
        return;
    closeArray();
    m_stream += decimal(rise) + " Ts\n";
    m_rise = rise;
}

void PagePainter::openArray()
{
    if (!m_inArray)
        m_stream += '[';
    m_inArray = true;
}

void PagePainter::closeArray()
{
    if (m_inArray)
        m_stream += "]TJ\n";
    m_inArray = false;
}

void PagePainter::openContent(ElementId element, const QString& actualText)
{
    if (m_content == element)
        return;
    closeContent();
    const QByteArray number = QByteArray::number(m_tags.addContent(element));
    m_stream += actualText.isEmpty()
                    ? QByteArray('/' + QByteArray(m_tags.type(element)) + "<</MCID " + number)
                    : QByteArray("/Span<</MCID " + number + "/ActualText" + textString(actualText));
    m_stream += ">>BDC\n";
    m_content = element;
}

void PagePainter::closeContent()
{
    closeArray();
    if (m_content)
        m_stream += "EMC\n";
    m_content.reset();
}

void PagePainter::openText()
{
    if (m_inText)
        return;
    m_stream += "BT\n";
    m_inText = true;
    m_lineX = m_lineY = 0;
}

void PagePainter::closeText()
{
    closeContent();
    if (m_inText)
        m_stream += "ET\n";
    m_inText = false;
}

void PagePainter::markLink(const Span& span, Length from, Length to)
{
    const FontFace& face = m_fonts.face(span.style);
    const Length baseline = m_lineY + span.rise;
    if (!m_links.empty()) {
        LinkArea& last = m_links.back();
        if (last.span->element == span.element && last.area.right <= from &&
            last.area.bottom < baseline && baseline < last.area.top) {
            last.area.right = to;
            return;
        }
    }
    m_links.push_back({.span = &span,
                       .area = {.left = from,
                                .bottom = baseline + face.atSize(face.descender, span.size),
                                .right = to,
                                .top = baseline + face.atSize(face.ascender, span.size)}});
}

} // namespace aigaq::pdf
