// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_marks.h"

namespace aigaq::pdf {

namespace {

constexpr Length ruleThickness = points(0.5);

/// Where the baseline stands below a line's top so that ascenders and descenders share the leading.
Length baselineIn(const ParagraphStyle& style, const FontFace& face)
{
    const Length ascent = face.atSize(face.ascender, style.size);
    const Length descent = -face.atSize(face.descender, style.size);
    return (style.leading + ascent - descent) / 2;
}

/// Where the text area's `top` is, from the foot of the page.
Length fromFoot(Length top)
{
    return sheet::height - sheet::margin - top;
}

class MarkMaker {
public:
    explicit MarkMaker(const FontFamily& fonts) : m_fonts(fonts) {}

    void markLines(const std::vector<PlacedLine>& lines,
                   const std::vector<ManuscriptParagraph>& texts,
                   const std::vector<TypesetParagraph>& set, std::vector<MarkedLine>& into)
    {
        for (const PlacedLine& line : lines) {
            const ManuscriptParagraph& text = texts[line.paragraph];
            const Length baseline =
                fromFoot(line.top) - baselineIn(text.style, m_fonts.face(Style::Regular));
            if (line.line == 0 && !set[line.paragraph].label.empty())
                markLabel(text, set[line.paragraph], baseline, into);
            markLine(text, set[line.paragraph], line.line, baseline, into);
        }
    }

    /// Centred at the foot of the page.
    [[nodiscard]] MarkedLine pageNumber(const std::vector<Piece>& pieces, const Span& look) const
    {
        Length width = 0;
        for (const Piece& piece : pieces)
            width += widthOf(piece, look, m_fonts);
        MarkedLine line{.x = sheet::width / 2 - width / 2, .baseline = sheet::pageNumberBaseline};
        Length pen = line.x;
        for (const Piece& piece : pieces) {
            line.pieces.push_back({.word = piece.word, .span = &look, .x = pen});
            pen += widthOf(piece, look, m_fonts);
        }
        return line;
    }

    std::vector<LinkArea> links;

private:
    void markLabel(const ManuscriptParagraph& paragraph, const TypesetParagraph& set,
                   Length baseline, std::vector<MarkedLine>& into)
    {
        MarkedLine label{.x = sheet::margin + paragraph.style.labelIndent, .baseline = baseline};
        Length pen = label.x;
        for (const Piece& piece : set.label) {
            const Span& span = paragraph.label[piece.span];
            const Length end = pen + widthOf(piece, span, m_fonts);
            label.pieces.push_back({.word = piece.word, .span = &span, .x = pen});
            if (span.isLink())
                markLink(span, baseline, pen, end);
            pen = end;
        }
        into.push_back(std::move(label));
    }

    void markLine(const ManuscriptParagraph& paragraph, const TypesetParagraph& set,
                  std::size_t number, Length baseline, std::vector<MarkedLine>& into)
    {
        const Line& line = set.lines[number];
        const bool isLast = number + 1 == set.lines.size();
        if (line.first == line.end)
            return;
        MarkedLine marked{.x = sheet::margin + paragraph.style.indent, .baseline = baseline};
        if (paragraph.style.centred)
            marked.x += (sheet::textWidth - paragraph.style.indent - line.width) / 2;
        const Length extra = extraSpace(line, isLast, paragraph, sheet::textWidth);
        Length spacesBefore = 0;
        Length extraBefore = 0;
        Length pen = marked.x;
        // The space at a line's end is drawn, too: without it a reader's copy runs words together.
        const std::size_t end = isLast ? line.inkEnd : line.end;
        for (std::size_t i = line.first; i < end; ++i) {
            const Piece& piece = set.pieces[i];
            const Span& span = paragraph.spans[piece.span];
            const Length width = widthOf(piece, span, m_fonts);
            Length more = 0;
            if (piece.isSpace && i < line.inkEnd && line.spaces > 0) {
                spacesBefore += width;
                more = extra * spacesBefore / line.spaces - extraBefore;
                extraBefore += more;
            }
            marked.pieces.push_back({.word = piece.word, .span = &span, .x = pen, .extra = more});
            if (span.isLink() && i < line.inkEnd)
                markLink(span, baseline, pen, pen + width);
            pen += width + more;
        }
        into.push_back(std::move(marked));
    }

    void markLink(const Span& span, Length lineBaseline, Length from, Length to)
    {
        const FontFace& face = m_fonts.face(span.style);
        const Length baseline = lineBaseline + span.rise;
        if (!links.empty()) {
            LinkArea& last = links.back();
            if (last.span->element == span.element && last.area.right <= from &&
                last.area.bottom < baseline && baseline < last.area.top) {
                last.area.right = to;
                return;
            }
        }
        links.push_back({.span = &span,
                         .area = {.left = from,
                                  .bottom = baseline + face.atSize(face.descender, span.size),
                                  .right = to,
                                  .top = baseline + face.atSize(face.ascender, span.size)}});
    }

    const FontFamily& m_fonts;
};

/// A rule across the page says that the first note began on an earlier one, as in Word.
Rectangle ruleAbove(const Page& page)
{
    const Length bottom = fromFoot(page.notes.front().top) + sheet::ruleAbove;
    return {.left = sheet::margin,
            .bottom = bottom,
            .right = sheet::margin + (page.continuesNote ? sheet::textWidth : sheet::ruleWidth),
            .top = bottom + ruleThickness};
}

} // namespace

PageMarks marksOnPage(std::size_t number, const Manuscript& manuscript, const PageLayout& layout,
                      const FontFamily& fonts)
{
    const Page& page = layout.pages[number];
    PageMarks marks;
    MarkMaker maker(fonts);
    maker.markLines(page.body, manuscript.paragraphs, layout.paragraphs, marks.body);
    maker.markLines(page.notes, manuscript.notes, layout.notes, marks.notes);
    if (!page.notes.empty())
        marks.rule = ruleAbove(page);
    marks.pageNumber = maker.pageNumber(layout.pageNumbers[number], layout.pageNumberLook);
    marks.links = std::move(maker.links);
    return marks;
}

} // namespace aigaq::pdf
