// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/typeset.h"

#include "core/pdf/break_opportunities.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace aigaq::pdf {

namespace {

QString textOf(const std::vector<Span>& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

/// Note marks stay with the word before them, whatever stands between.
void holdNoteMarks(const std::vector<Span>& spans, std::vector<int>& penalties)
{
    std::size_t at = 0;
    for (const Span& span : spans) {
        if (span.isNoteMark)
            penalties[at] = penalty::never;
        at += static_cast<std::size_t>(span.text.size());
    }
}

/// Cuts spans into pieces with their boxes.
class PieceMaker {
public:
    PieceMaker(const std::vector<Span>& spans, Length measure, const FontFamily& fonts,
               ShapedWords& words)
        : m_spans(spans), m_text(textOf(spans)), m_measure(measure), m_fonts(fonts), m_words(words)
    {
        m_penalties = breakOpportunities(m_text);
        holdNoteMarks(spans, m_penalties);
        std::size_t begin = 0;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            addSpan(static_cast<std::uint32_t>(i), begin);
            begin += static_cast<std::size_t>(spans[i].text.size());
        }
        breakLongRuns();
    }

    std::vector<Piece> pieces;
    std::vector<Box> boxes;
    QStringList incompleteWords;

private:
    [[nodiscard]] int penaltyAt(std::size_t position) const
    {
        return position + 1 < m_penalties.size() ? m_penalties[position] : penalty::never;
    }

    void addSpan(std::uint32_t index, std::size_t begin)
    {
        const QStringView text = m_spans[index].text;
        for (qsizetype first = 0; first < text.size();) {
            qsizetype end = first + 1;
            while (end < text.size() && !isSpace(text[first]) && !isSpace(text[end]) &&
                   penaltyAt(begin + static_cast<std::size_t>(end)) == penalty::never)
                ++end;
            addPiece(index, text.sliced(first, end - first),
                     penaltyAt(begin + static_cast<std::size_t>(end)));
            if (!pieces.back().word->isComplete)
                addIncompleteWord(static_cast<qsizetype>(begin) + first);
            first = end;
        }
    }

    /// The whole word around a position in the text.
    void addIncompleteWord(qsizetype at)
    {
        qsizetype first = at;
        while (first > 0 && !isSpace(m_text[first - 1]))
            --first;
        qsizetype end = at;
        while (end < m_text.size() && !isSpace(m_text[end]))
            ++end;
        incompleteWords += m_text.sliced(first, end - first);
    }

    void addPiece(std::uint32_t index, QStringView text, int breakAfter)
    {
        const Span& span = m_spans[index];
        const Piece piece{.word = &m_words.shape(span.style, text),
                          .span = index,
                          .isSpace = isSpace(text.front())};
        const Length width = widthOf(piece, span, m_fonts);
        if (width > m_measure && text.size() > 1) {
            addInParts(index, text, breakAfter);
            return;
        }
        pieces.push_back(piece);
        boxes.push_back({.width = width, .isSpace = piece.isSpace, .breakAfter = breakAfter});
    }

    /// A word wider than a line: as many characters as surely fit, again and again.
    void addInParts(std::uint32_t index, QStringView text, int breakAfter)
    {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
        const Length widest = m_spans[index].size * 2; // no glyph that we have seen is wider
        const auto atLeast = std::max<qsizetype>(m_measure / widest / 4, 1); // lines still fill
        for (qsizetype begin = 0; begin < text.size();) {
            characters.setPosition(std::min(begin + atLeast, text.size()));
            qsizetype end =
                characters.isAtBoundary() ? characters.position() : characters.toNextBoundary();
            if (end <= begin)
                end = text.size();
            const Span& span = m_spans[index];
            const Piece piece{.word = &m_words.shape(span.style, text.sliced(begin, end - begin)),
                              .span = index};
            pieces.push_back(piece);
            boxes.push_back({.width = widthOf(piece, span, m_fonts),
                             .breakAfter = end < text.size() ? penalty::emergency : breakAfter});
            begin = end;
        }
    }

    /// Runs that no break divides and no line holds may break anywhere.
    void breakLongRuns()
    {
        std::size_t first = 0;
        Length width = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            width += boxes[i].width;
            const bool ends = boxes[i].breakAfter != penalty::never || i + 1 == boxes.size();
            if (ends && width > m_measure) {
                for (std::size_t inside = first; inside < i; ++inside)
                    boxes[inside].breakAfter = penalty::emergency;
            }
            if (ends) {
                first = i + 1;
                width = 0;
            }
        }
    }

    const std::vector<Span>& m_spans;
    QString m_text;
    Length m_measure;
    const FontFamily& m_fonts;
    ShapedWords& m_words;
    std::vector<int> m_penalties; ///< before each unit of the text
};

} // namespace

TypesetParagraph typeset(const ManuscriptParagraph& paragraph, Length textWidth,
                         const FontFamily& fonts, ShapedWords& words)
{
    const Length measure = textWidth - paragraph.style.indent;
    PieceMaker text(paragraph.spans, measure, fonts, words);
    TypesetParagraph set;
    set.lines = paragraph.style.centred ? breakEvenly(text.boxes, measure)
                                        : breakLines(text.boxes, measure, paragraph.style.edge);
    set.pieces = std::move(text.pieces);
    set.incompleteWords = std::move(text.incompleteWords);
    set.label = PieceMaker(paragraph.label, measure, fonts, words).pieces;
    return set;
}

Length widthOf(const Piece& piece, const Span& span, const FontFamily& fonts)
{
    return fonts.face(span.style).atSize(piece.word->advance, span.size);
}

Length extraSpace(const Line& line, bool isLast, const ManuscriptParagraph& paragraph,
                  Length textWidth)
{
    const Length missing = textWidth - paragraph.style.indent - line.width;
    const bool leftAsItIs = isLast && missing >= 0;
    if (paragraph.style.edge == Edge::Ragged || leftAsItIs ||
        missing > mostStretch * stretchOf(line.spaces))
        return 0;
    return std::max(missing, -shrinkOf(line.spaces));
}

} // namespace aigaq::pdf
