// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/relationship.h"
#include "core/docx/template/xml_tree.h"

#include <QByteArray>

namespace aigaq::docx {

/// What stands above or below the text of the pages.
struct TemplateHead {
    bool isHeader = true;
    QString pages; ///< "default", "first" or "even" (ISO/IEC 29500-1, 17.18.36)
    XmlTree root;
    std::vector<Relationship> relationships;
};

struct TemplatePicture {
    QString name; ///< "word/media/image1.png"
    QByteArray bytes;
};

/// The looks of somebody's Word document: its styles, lists, theme and page, and what stands above
/// and below the text with its pictures and links. Its text is not taken, nor anything that tells
/// who made it and when.
///
/// Styles that an export has, too, have the export's ids here; lists have numbers that an export's
/// do not come near. Where the template uses what cannot be carried along (charts, objects), that
/// is left out.
struct DocxTemplate {
    XmlTree styles;    ///< without a name if the template has none
    XmlTree numbering; ///< likewise
    QByteArray theme;  ///< empty if there is none
    std::vector<TemplateHead> heads;
    std::vector<TemplatePicture> pictures;
    std::vector<XmlTree> section; ///< its page, in the order that w:sectPr wants
    bool evenPagesDiffer = false; ///< w:evenAndOddHeaders
    bool mirrorsMargins = false;
};

} // namespace aigaq::docx
