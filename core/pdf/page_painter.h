// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/manuscript.h"
#include "core/pdf/tag_tree.h"
#include "core/pdf/typeset.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace aigaq::pdf {

/// Lengths from the lower left corner of the page.
struct Rectangle {
    Length left = 0;
    Length bottom = 0;
    Length right = 0;
    Length top = 0;
};

/// The part of a link that stands on one line.
struct LinkArea {
    const Span* span = nullptr;
    Rectangle area;
};

/// Draws one page as a content stream (ISO 32000-1, 7.8.2) in which everything is marked: as
/// content of an element of the tag tree, or as an artifact.
class PagePainter {
public:
    PagePainter(const FontFamily& fonts, TagTree& tags) : m_fonts(fonts), m_tags(tags) {}

    /// The left edge is that of the text area; the line must be one of the paragraph's.
    void paintLine(const ManuscriptParagraph& paragraph, const TypesetParagraph& set,
                   std::size_t line, Length left, Length baseline, Length textWidth);
    void paintRule(Length left, Length y, Length width);
    /// Centred; not part of the document's text.
    void paintPageNumber(const TypesetParagraph& number, const Span& look, Length centre,
                         Length baseline);

    [[nodiscard]] const std::vector<LinkArea>& links() const { return m_links; }
    [[nodiscard]] QByteArray finish();

private:
    void moveTo(Length x, Length y);
    void paintPiece(const Piece& piece, const Span& span, Length extra);
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
    void markLink(const Span& span, Length from, Length to);

    const FontFamily& m_fonts;
    TagTree& m_tags;
    QByteArray m_stream;
    std::vector<LinkArea> m_links;
    std::optional<ElementId> m_content;
    bool m_inText = false;
    bool m_inArray = false;
    Length m_lineX = 0; ///< where the last Td moved to
    Length m_lineY = 0;
    Length m_pen = 0;
    std::optional<Style> m_style;
    Length m_size = 0;
    Length m_rise = 0;
};

} // namespace aigaq::pdf
