// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_layout.h"

namespace aigaq::pdf {

namespace {

class LayoutMaker {
public:
    LayoutMaker(const Manuscript& manuscript, const FontFamily& fonts, ShapedWords& words,
                const Progress& progress)
        : m_manuscript(manuscript), m_fonts(fonts), m_words(words), m_progress(progress)
    {
    }

    Result<PageLayout, PdfError> make()
    {
        if (!typesetAll(m_manuscript.paragraphs, m_made.paragraphs) ||
            !typesetAll(m_manuscript.notes, m_made.notes))
            return unexpected(PdfError{.problem = PdfError::Problem::Cancelled});
        if (const QStringList words = incompleteWords(); !words.isEmpty())
            return unexpected(
                PdfError{.problem = PdfError::Problem::MissingGlyphs, .words = words});
        makeUp();
        return std::move(m_made);
    }

private:
    struct LineName {
        std::size_t paragraph = 0;
        std::size_t line = 0;
    };

    bool typesetAll(const std::vector<ManuscriptParagraph>& from,
                    std::vector<TypesetParagraph>& into)
    {
        const auto all =
            static_cast<double>(m_manuscript.paragraphs.size() + m_manuscript.notes.size());
        for (const ManuscriptParagraph& paragraph : from) {
            into.push_back(typeset(paragraph, sheet::textWidth, m_fonts, m_words));
            const std::size_t done = m_made.paragraphs.size() + m_made.notes.size();
            if (m_progress && done % 64 == 0 && !m_progress(static_cast<double>(done) / all))
                return false;
        }
        return true;
    }

    [[nodiscard]] QStringList incompleteWords() const
    {
        QStringList words;
        for (const auto* set : {&m_made.paragraphs, &m_made.notes}) {
            for (const TypesetParagraph& paragraph : *set)
                words += paragraph.incompleteWords;
        }
        words.removeDuplicates();
        return words;
    }

    /// The lines that bear the marks of notes, in order.
    std::vector<Citation> citationsIn(std::size_t index)
    {
        const ManuscriptParagraph& paragraph = m_manuscript.paragraphs[index];
        const TypesetParagraph& set = m_made.paragraphs[index];
        std::vector<Citation> citations;
        std::size_t line = 0;
        std::size_t lastSpan = paragraph.spans.size();
        for (std::size_t piece = 0; piece < set.pieces.size(); ++piece) {
            while (piece >= set.lines[line].end)
                ++line;
            const Span& span = paragraph.spans[set.pieces[piece].span];
            if (!span.isNoteMark || !span.goal || set.pieces[piece].span == lastSpan)
                continue;
            lastSpan = set.pieces[piece].span;
            citations.push_back({.line = line, .note = span.goal->index});
            m_markPlaces.push_back({.paragraph = index, .line = line});
        }
        return citations;
    }

    void makeUp()
    {
        std::vector<BodyParagraph> body;
        for (std::size_t i = 0; i < m_made.paragraphs.size(); ++i) {
            const ParagraphStyle& style = m_manuscript.paragraphs[i].style;
            body.push_back({.lines = m_made.paragraphs[i].lines.size(),
                            .leading = style.leading,
                            .spaceBefore = style.spaceBefore,
                            .keep = style.keep,
                            .citations = citationsIn(i)});
        }
        std::vector<NoteParagraph> notes;
        notes.reserve(m_made.notes.size());
        for (std::size_t i = 0; i < m_made.notes.size(); ++i)
            notes.push_back({.lines = m_made.notes[i].lines.size(),
                             .leading = m_manuscript.notes[i].style.leading});
        m_made.pages = makeUpPages(body, notes,
                                   {.height = sheet::textHeight,
                                    .ruleSpace = sheet::ruleSpace,
                                    .noteSpace = sheet::noteSpace});
        findPlaces();
        setPageNumbers();
    }

    void setPageNumbers()
    {
        m_made.pageNumberLook.size = sheet::pageNumberSize;
        Span number = m_made.pageNumberLook;
        for (std::size_t page = 1; page <= m_made.pages.size(); ++page) {
            number.text = QString::number(page);
            m_made.pageNumbers.push_back(
                typeset({.spans = {number}}, sheet::textWidth, m_fonts, m_words).pieces);
        }
    }

    void findPlaces()
    {
        m_made.paragraphSpots.resize(m_made.paragraphs.size());
        m_made.noteSpots.resize(m_made.notes.size());
        m_made.markSpots.resize(m_made.notes.size());
        std::size_t mark = 0;
        for (std::size_t page = 0; page < m_made.pages.size(); ++page) {
            for (const PlacedLine& line : m_made.pages[page].body) {
                if (line.line == 0)
                    m_made.paragraphSpots[line.paragraph] = {page, line.top};
                for (;
                     mark < m_markPlaces.size() && m_markPlaces[mark].paragraph == line.paragraph &&
                     m_markPlaces[mark].line == line.line;
                     ++mark)
                    m_made.markSpots[mark] = {page, line.top};
            }
            for (const PlacedLine& line : m_made.pages[page].notes) {
                if (line.line == 0)
                    m_made.noteSpots[line.paragraph] = {page, line.top};
            }
        }
    }

    const Manuscript& m_manuscript;
    const FontFamily& m_fonts;
    ShapedWords& m_words;
    const Progress& m_progress;
    std::vector<LineName> m_markPlaces; ///< by note
    PageLayout m_made;
};

} // namespace

Spot PageLayout::spotOf(const Place& place) const
{
    switch (place.kind) {
    case Place::Kind::Paragraph:
        return paragraphSpots[place.index];
    case Place::Kind::Note:
        return noteSpots[place.index];
    case Place::Kind::NoteMark:
        return markSpots[place.index];
    }
    return {};
}

Result<PageLayout, PdfError> layOut(const Manuscript& manuscript, const FontFamily& fonts,
                                    ShapedWords& words, const Progress& progress)
{
    return LayoutMaker(manuscript, fonts, words, progress).make();
}

} // namespace aigaq::pdf
