// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdf_writer.h"

#include "core/pdf/font_embedding.h"
#include "core/pdf/metadata.h"
#include "core/pdf/object_writer.h"
#include "core/pdf/outline.h"
#include "core/pdf/page_content.h"
#include "core/pdf/typeset_document.h"

#include <QUrl>

namespace aigaq::pdf {

namespace {

constexpr std::size_t pagesInNode = 32; ///< of the page tree

/// Only ASCII stands in a URI (ISO 32000-1, 12.6.4.7); signs that mean something in one are kept.
QByteArray uri(const QString& address)
{
    return QUrl::toPercentEncoding(address, ":/?#[]@!$&'*+,;=%");
}

class Writer {
public:
    Writer(const TypesetDocument& document, const Progress& progress)
        : m_document(document), m_layout(document.layout), m_tags(document.manuscript.tags),
          m_progress(progress)
    {
    }

    Result<QByteArray, PdfError> write()
    {
        if (!writePages())
            return unexpected(PdfError{.problem = PdfError::Problem::Cancelled});
        if (!writeFonts())
            return unexpected(PdfError{.problem = PdfError::Problem::Unembeddable,
                                       .words = {m_document.fonts.name}});
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
        m_tags.setPageCount(m_layout.pages.size());
        for (std::size_t page = 0; page < m_layout.pages.size(); ++page) {
            writePage(page);
            const double done =
                static_cast<double>(page + 1) / static_cast<double>(m_layout.pages.size());
            if (m_progress && !m_progress(done))
                return false;
        }
        writePageTree(nodes);
        return true;
    }

    void writePage(std::size_t number)
    {
        const int object = m_firstPage + static_cast<int>(number);
        m_tags.beginPage(object);
        const PageMarks marks =
            marksOnPage(number, m_document.manuscript, m_layout, m_document.fonts);
        const QByteArray stream = pageContent(marks, m_document.fonts, m_tags);
        QByteArray annotations;
        for (const LinkArea& link : marks.links)
            annotations += reference(writeLink(link)) + ' ';
        const int content = m_objects.addStream({}, stream);
        const int node = m_pageTree + 1 + static_cast<int>(number / pagesInNode);
        QByteArray entries = "/Type/Page/Parent " + reference(node) + "/MediaBox[0 0 " +
                             decimal(sheet::width) + ' ' + decimal(sheet::height) + "]/Resources " +
                             reference(m_resources) + "/Contents " + reference(content) +
                             "/StructParents " + QByteArray::number(m_tags.pageKey()) + "/Tabs/S";
        if (!annotations.isEmpty())
            entries += "/Annots[" + annotations + ']';
        m_objects.write(object, "<<" + entries + ">>");
    }

    int writeLink(const LinkArea& link)
    {
        const Span& span = *link.span;
        const Rectangle& area = link.area;
        const int object = m_objects.reserve();
        const int key = m_tags.addAnnotation(span.element, object);
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
            const auto& glyphs = m_document.words.usedGlyphs(static_cast<Style>(style));
            if (glyphs.empty())
                continue;
            const int object = m_objects.reserve();
            if (!embedFont(m_objects, object, m_document.fonts.faces[style], glyphs))
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
        const QString& title = m_document.manuscript.title;
        const int metadata = m_objects.addStream("/Type/Metadata/Subtype/XML",
                                                 xmpPacket(title, m_document.language.localeTag()),
                                                 ObjectWriter::Packing::Plain);
        const int tags = m_tags.write(m_objects);
        const QByteArray language = m_document.language.localeTag().toLatin1();
        QByteArray entries = "/Type/Catalog/Pages " + reference(m_pageTree) + "/Metadata " +
                             reference(metadata) + "/StructTreeRoot " + reference(tags) +
                             "/MarkInfo<</Marked true>>/Lang(" + language +
                             ")/ViewerPreferences<</DisplayDocTitle true>>";
        std::vector<QByteArray> destinations;
        for (const OutlineEntry& entry : m_document.manuscript.outline)
            destinations.push_back(destination(m_layout.paragraphSpots[entry.paragraph]));
        if (const int outline =
                writeOutline(m_objects, m_document.manuscript.outline, destinations))
            entries += "/Outlines " + reference(outline);
        const int catalog = m_objects.add("<<" + entries + ">>");
        const int information = m_objects.add(
            "<<" + (title.isEmpty() ? QByteArray() : "/Title" + textString(title)) + ">>");
        return m_objects.finish(catalog, information);
    }

    const TypesetDocument& m_document;
    const PageLayout& m_layout;
    TagTree m_tags; ///< of its own: it takes in where each element is written
    const Progress& m_progress;
    ObjectWriter m_objects;
    int m_resources = 0;
    int m_firstPage = 0; ///< the pages' objects follow each other
    int m_pageTree = 0;  ///< the root; its nodes follow it
};

} // namespace

Result<QByteArray, PdfError> writePdf(const Pages& pages, const Progress& progress)
{
    return Writer(pages.document(), progress).write();
}

Result<QByteArray, PdfError> writePdf(const document::Reading& reading, const PdfOptions& options,
                                      const Progress& progress)
{
    const auto pages = setPages(reading, options, progressOfStep(progress, 0, 0.5));
    if (!pages)
        return unexpected(pages.error());
    return writePdf(*pages, progressOfStep(progress, 0.5, 1));
}

} // namespace aigaq::pdf
