// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_content.h"

#include "core/pdf/object_writer.h"

#include <optional>

namespace aigaq::pdf {

namespace {

class ContentWriter {
public:
    ContentWriter(const FontFamily& fonts, TagTree& tags) : m_fonts(fonts), m_tags(tags) {}

    void writeLine(const MarkedLine& line);
    void writeRule(const Rectangle& rule);
    /// Not part of the document's text.
    void writePageNumber(const MarkedLine& number);
    [[nodiscard]] QByteArray finish();

private:
    void moveTo(Length x, Length y);
    void writePiece(const MarkedPiece& piece);
    void showWord(const ShapedWord& word, const Span& span);
    void showGlyphs(const ShapedWord& word, const Span& span);
    void setLook(const Span& span);
    void setRise(Length rise);
    void openArray();
    void closeArray();
    void openContent(ElementId element, const QString& actualText);
    void closeContent();
    void openText();
    void closeText();

    const FontFamily& m_fonts;
    TagTree& m_tags;
    QByteArray m_stream;
    std::optional<ElementId> m_content;
    bool m_inText = false;
    bool m_inArray = false;
    Length m_lineX = 0; ///< where the last Td moved to
    Length m_lineY = 0;
    std::optional<Style> m_style;
    Length m_size = 0;
    Length m_rise = 0;
};

void ContentWriter::writeLine(const MarkedLine& line)
{
    moveTo(line.x, line.baseline);
    for (const MarkedPiece& piece : line.pieces)
        writePiece(piece);
}

void ContentWriter::writeRule(const Rectangle& rule)
{
    closeText();
    m_stream += "/Artifact<</Type/Layout>>BDC\n" + decimal(rule.left) + ' ' + decimal(rule.bottom) +
                ' ' + decimal(rule.right - rule.left) + ' ' + decimal(rule.top - rule.bottom) +
                " re f\nEMC\n";
}

void ContentWriter::writePageNumber(const MarkedLine& number)
{
    closeText();
    m_stream += "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
    moveTo(number.x, number.baseline);
    for (const MarkedPiece& piece : number.pieces) {
        setLook(*piece.span);
        showWord(*piece.word, *piece.span);
    }
    closeText();
    m_stream += "EMC\n";
}

QByteArray ContentWriter::finish()
{
    closeText();
    return std::move(m_stream);
}

void ContentWriter::moveTo(Length x, Length y)
{
    closeArray();
    openText();
    m_stream += decimal(x - m_lineX) + ' ' + decimal(y - m_lineY) + " Td\n";
    m_lineX = x;
    m_lineY = y;
}

void ContentWriter::writePiece(const MarkedPiece& piece)
{
    // A word with a text of its own is a piece of content of its own: readers that do not expect
    // marked content within marked content lose the rest of it.
    if (!piece.word->actualText.isEmpty())
        closeContent();
    openContent(piece.span->element, piece.word->actualText);
    setLook(*piece.span);
    showWord(*piece.word, *piece.span);
    if (!piece.word->actualText.isEmpty())
        closeContent();
    if (piece.extra != 0) {
        openArray();
        m_stream += QByteArray::number(-piece.extra * 1000 / piece.span->size);
    }
}

void ContentWriter::showWord(const ShapedWord& word, const Span& span)
{
    if (word.shown.isEmpty()) {
        showGlyphs(word, span);
    } else {
        openArray();
        m_stream += word.shown;
    }
}

void ContentWriter::showGlyphs(const ShapedWord& word, const Span& span)
{
    const FontFace& face = m_fonts.face(span.style);
    for (const Glyph& glyph : word.glyphs) {
        setRise(span.rise + face.atSize(glyph.y, span.size));
        openArray();
        m_stream += shownGlyphs({&glyph, 1}, face.unitsPerEm);
    }
    setRise(span.rise);
}

void ContentWriter::setLook(const Span& span)
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

void ContentWriter::setRise(Length rise)
{
    if (m_rise == rise)
        return;
    closeArray();
    m_stream += decimal(rise) + " Ts\n";
    m_rise = rise;
}

void ContentWriter::openArray()
{
    if (!m_inArray)
        m_stream += '[';
    m_inArray = true;
}

void ContentWriter::closeArray()
{
    if (m_inArray)
        m_stream += "]TJ\n";
    m_inArray = false;
}

void ContentWriter::openContent(ElementId element, const QString& actualText)
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

void ContentWriter::closeContent()
{
    closeArray();
    if (m_content)
        m_stream += "EMC\n";
    m_content.reset();
}

void ContentWriter::openText()
{
    if (m_inText)
        return;
    m_stream += "BT\n";
    m_inText = true;
    m_lineX = m_lineY = 0;
}

void ContentWriter::closeText()
{
    closeContent();
    if (m_inText)
        m_stream += "ET\n";
    m_inText = false;
}

} // namespace

QByteArray pageContent(const PageMarks& marks, const FontFamily& fonts, TagTree& tags)
{
    ContentWriter content(fonts, tags);
    for (const MarkedLine& line : marks.body)
        content.writeLine(line);
    if (marks.rule)
        content.writeRule(*marks.rule);
    for (const MarkedLine& line : marks.notes)
        content.writeLine(line);
    content.writePageNumber(marks.pageNumber);
    return content.finish();
}

} // namespace aigaq::pdf
