// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pages.h"

#include "core/pdf/page_picture.h"
#include "core/pdf/typeset_document.h"

namespace aigaq::pdf {

std::size_t Pages::count() const
{
    return m_document->layout.pages.size();
}

QSizeF Pages::size() const
{
    return QSizeF(sheet::width, sheet::height) / 1000;
}

document::Language Pages::language() const
{
    return m_document->language;
}

QImage Pages::picture(std::size_t page, double dotsPerPoint, const QRect& part) const
{
    const PageMarks marks =
        marksOnPage(page, m_document->manuscript, m_document->layout, m_document->fonts);
    return pagePicture(marks, m_document->fonts, dotsPerPoint, part);
}

QImage Pages::picture(std::size_t page, double dotsPerPoint) const
{
    return picture(page, dotsPerPoint, QRect(QPoint(), (size() * dotsPerPoint).toSize()));
}

Result<Pages, PdfError> setPages(const document::Reading& reading, const PdfOptions& options,
                                 const Progress& progress)
{
    std::optional<FontFamily> fonts = findFontFamily(options.fontFamily, FcConfigGetCurrent());
    if (!fonts)
        return unexpected(PdfError{.problem = PdfError::Problem::NoFont});
    auto document =
        std::make_shared<TypesetDocument>(*std::move(fonts), reading, options.justified);
    auto layout = layOut(document->manuscript, document->fonts, document->words, progress);
    if (!layout)
        return unexpected(layout.error());
    document->layout = *std::move(layout);
    return Pages(std::move(document));
}

} // namespace aigaq::pdf
