// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdf_writer.h"

#include "core/pdf/font_embedding.h"
#include "core/pdf/manuscript.h"
#include "core/pdf/metadata.h"
#include "core/pdf/object_writer.h"
#include "core/pdf/outline.h"
#include "core/pdf/page_layout.h"
#include "core/pdf/page_painter.h"

#include <QUrl>

namespace aigaq::pdf {

namespace {

constexpr std::size_t pagesInNode = 32; ///< of the page tree

/// Where the baseline stands below a line's top so that ascenders and descenders share the leading.
Length baselineIn(const ParagraphStyle& style, const FontFace& face)
{
    const Length ascent = face.atSize(face.ascender, style.size);
    const Length descent = -face.atSize(face.descender, style.size);
    return (style.leading + ascent - descent) / 2;
}

/// Only ASCII stands in a URI (ISO 32000-1, 12.6.4.7); signs that mean something in one are kept.
QByteArray uri(const QString& address)
{
    return QUrl::toPercentEncoding(address, ":/?#[]@!$&'*+,;=%");
}

class Writer {
public:
    Writer(const FontFamily& fonts, const document::Reading& reading, const PdfOptions& options,
           const Progress& progress)
        : m_fonts(fonts), m_language(reading.language), m_progress(progress),
          m_words(fonts, reading.language), m_manuscript(manuscript(reading, options.justified))
    {
    }

    Result<QByteArray, PdfError> write()
    {
        auto layout = layOut(m_manuscript, m_fonts, m_words, m_progress);
        if (!layout)
            return unexpected(layout.error());
        m_layout = std::move(*layout);
        if (!writePages())
            return unexpected(PdfError{.problem = PdfError::Problem::Cancelled});
        if (!writeFonts())
            return unexpected(
                PdfError{.problem = PdfError::Problem::Unembeddable, .words = {m_fonts.name}});
        return finish();
    }

private:
    [[nodiscard]] QByteArray destination(const Spot& spot) const
    {
        const Length top = sheet::height - sheet::margin - spot.top;
        return '[' + reference(m_firstPage + static_cast<int>(spot.page)) + "/XYZ 0 " +
               decimal(top) + " null]";
    }

    bool writePages()
    {
        m_resources = m_objects.reserve();
        m_firstPage = m_objects.reserve(static_cast<int>(m_layout.pages.size()));
        const std::size_t nodes = (m_layout.pages.size() + pagesInNode - 1) / pagesInNode;
        m_pageTree = m_objects.reserve(static_cast<int>(nodes) + 1);
        m_manuscript.tags.setPageCount(m_layout.pages.size());
        for (std::size_t page = 0; page < m_layout.pages.size(); ++page) {
            writePage(page);
            const double done =
                static_cast<double>(page + 1) / static_cast<double>(m_layout.pages.size());
            if (m_progress && !m_progress(0.5 + done / 2))
                return false;
        }
        writePageTree(nodes);
        return true;
    }

    void writePage(std::size_t number)
    {
        const int object = m_firstPage + static_cast<int>(number);
        TagTree& tags = m_manuscript.tags;
        tags.beginPage(object);
        PagePainter painter(m_fonts, tags);
        paint(m_layout.pages[number].body, m_manuscript.paragraphs, m_layout.paragraphs, painter);
        paintNotes(m_layout.pages[number], painter);
        paintPageNumber(number, painter);
        QByteArray annotations;
        for (const LinkArea& link : painter.links())
            annotations += reference(writeLink(link)) + ' ';
        const int content = m_objects.addStream({}, painter.finish());
        const int node = m_pageTree + 1 + static_cast<int>(number / pagesInNode);
        QByteArray entries = "/Type/Page/Parent " + reference(node) + "/MediaBox[0 0 " +
                             decimal(sheet::width) + ' ' + decimal(sheet::height) + "]/Resources " +
                             reference(m_resources) + "/Contents " + reference(content) +
                             "/StructParents " + QByteArray::number(tags.pageKey()) + "/Tabs/S";
        if (!annotations.isEmpty())
            entries += "/Annots[" + annotations + ']';
        m_objects.write(object, "<<" + entries + ">>");
    }

    void paint(const std::vector<PlacedLine>& lines, const std::vector<ManuscriptParagraph>& texts,
               const std::vector<TypesetParagraph>& set, PagePainter& painter) const
    {
        for (const PlacedLine& line : lines) {
            const ManuscriptParagraph& text = texts[line.paragraph];
            const Length top = sheet::height - sheet::margin - line.top;
            painter.paintLine(text, set[line.paragraph], line.line, sheet::margin,
                              top - baselineIn(text.style, m_fonts.face(Style::Regular)),
                              sheet::textWidth);
        }
    }

    void paintNotes(const Page& page, PagePainter& painter) const
    {
        if (page.notes.empty())
            return;
        // A rule across the page says that the first note began on an earlier one, as in Word.
        const Length top = sheet::height - sheet::margin - page.notes.front().top;
        painter.paintRule(sheet::margin, top + sheet::ruleAbove,
                          page.continuesNote ? sheet::textWidth : sheet::ruleWidth);
        paint(page.notes, m_manuscript.notes, m_layout.notes, painter);
    }

    void paintPageNumber(std::size_t number, PagePainter& painter)
    {
        const Span look{.text = QString::number(number + 1), .size = sheet::pageNumberSize};
        const TypesetParagraph set = typeset({.spans = {look}}, sheet::textWidth, m_fonts, m_words);
        painter.paintPageNumber(set, look, sheet::width / 2, sheet::pageNumberBaseline);
    }

    int writeLink(const LinkArea& link)
    {
        const Span& span = *link.span;
        const Rectangle& area = link.area;
        const int object = m_objects.reserve();
        const int key = m_manuscript.tags.addAnnotation(span.element, object);
        const QByteArray goal = span.goal
                                    ? QByteArray("/Dest" + destination(m_layout.spotOf(*span.goal)))
                                    : QByteArray("/A<</S/URI/URI(" + uri(span.address) + ")>>");
        m_objects.write(object, "<</Type/Annot/Subtype/Link/Rect[" + decimal(area.left) + ' ' +
                                    decimal(area.bottom) + ' ' + decimal(area.right) + ' ' +
                                    decimal(area.top) + "]/Border[0 0 0]/F 4/StructParent " +
                                    QByteArray::number(key) + "/Contents" +
                                    textString(span.goal ? span.goalWords : span.address) + goal +
                                    ">>");
        return object;
    }

    void writePageTree(std::size_t nodes)
    {
        QByteArray kids;
        for (std::size_t node = 0; node < nodes; ++node) {
            const std::size_t first = node * pagesInNode;
            const std::size_t end = std::min(first + pagesInNode, m_layout.pages.size());
            QByteArray pages;
            for (std::size_t page = first; page < end; ++page)
                pages += reference(m_firstPage + static_cast<int>(page)) + ' ';
            const int object = m_pageTree + 1 + static_cast<int>(node);
            m_objects.write(object, "<</Type/Pages/Parent " + reference(m_pageTree) + "/Kids[" +
                                        pages + "]/Count " + QByteArray::number(end - first) +
                                        ">>");
            kids += reference(object) + ' ';
        }
        m_objects.write(m_pageTree, "<</Type/Pages/Kids[" + kids + "]/Count " +
                                        QByteArray::number(m_layout.pages.size()) + ">>");
    }

    bool writeFonts()
    {
        QByteArray fonts;
        for (std::size_t style = 0; style < styleCount; ++style) {
            const auto& glyphs = m_words.usedGlyphs(static_cast<Style>(style));
            if (glyphs.empty())
                continue;
            const int object = m_objects.reserve();
            if (!embedFont(m_objects, object, m_fonts.faces[style], glyphs))
                return false;
            fonts += "/F" + QByteArray::number(style) + ' ' + reference(object);
        }
        // Gray by a defined scale: PDF/A-2 (ISO 19005-2, 6.2.4.3) then asks for no output intent.
        m_objects.write(m_resources, "<</Font<<" + fonts +
                                         ">>/ColorSpace<</DefaultGray[/CalGray<</WhitePoint"
                                         "[0.9505 1 1.089]/Gamma 2.2>>]>>>>");
        return true;
    }

    QByteArray finish()
    {
        const QString& title = m_manuscript.title;
        const int metadata = m_objects.addStream("/Type/Metadata/Subtype/XML",
                                                 xmpPacket(title, m_language.localeTag()),
                                                 ObjectWriter::Packing::Plain);
        const int tags = m_manuscript.tags.write(m_objects);
        QByteArray entries = "/Type/Catalog/Pages " + reference(m_pageTree) + "/Metadata " +
                             reference(metadata) + "/StructTreeRoot " + reference(tags) +
                             "/MarkInfo<</Marked true>>/Lang(" + m_language.localeTag().toLatin1() +
                             ")/ViewerPreferences<</DisplayDocTitle true>>";
        std::vector<QByteArray> destinations;
        for (const OutlineEntry& entry : m_manuscript.outline)
            destinations.push_back(destination(m_layout.paragraphSpots[entry.paragraph]));
        if (const int outline = writeOutline(m_objects, m_manuscript.outline, destinations))
            entries += "/Outlines " + reference(outline);
        const int catalog = m_objects.add("<<" + entries + ">>");
        const int information = m_objects.add(
            "<<" + (title.isEmpty() ? QByteArray() : "/Title" + textString(title)) + ">>");
        return m_objects.finish(catalog, information);
    }

    const FontFamily& m_fonts;
    document::Language m_language;
    const Progress& m_progress;
    ShapedWords m_words;
    Manuscript m_manuscript;
    PageLayout m_layout;
    ObjectWriter m_objects;
    int m_resources = 0;
    int m_firstPage = 0; ///< the pages' objects follow each other
    int m_pageTree = 0;  ///< the root; its nodes follow it
};

} // namespace

Result<QByteArray, PdfError> writePdf(const document::Reading& reading, const PdfOptions& options,
                                      const Progress& progress)
{
    const std::optional<FontFamily> fonts =
        findFontFamily(options.fontFamily, FcConfigGetCurrent());
    if (!fonts)
        return unexpected(PdfError{.problem = PdfError::Problem::NoFont});
    return Writer(*fonts, reading, options, progress).write();
}

} // namespace aigaq::pdf
