// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/page_area.h"

#include <utility>

namespace aigaq::docx {

PageArea pageArea(Paper paper, bool isLandscape)
{
    constexpr int margin = 1417; // 2.5 cm
    PageArea page = paper == Paper::Letter
                        ? PageArea{.width = 12240, .height = 15840, .margin = margin}
                        : PageArea{.width = 11906, .height = 16838, .margin = margin};
    if (isLandscape) { // for a table, which needs the room
        std::swap(page.width, page.height);
        page.margin = margin / 2;
        page.isLandscape = true;
    }
    return page;
}

void writePage(PartWriter& xml, const PageArea& page, bool lineNumbers)
{
    xml.markup("<w:pgSz w:w=\"").number(page.width).markup(R"(" w:h=")").number(page.height);
    xml.markup(page.isLandscape ? R"(" w:orient="landscape"/>)" : R"("/>)");
    xml.markup("<w:pgMar w:top=\"").number(page.margin).markup(R"(" w:right=")");
    xml.number(page.margin).markup(R"(" w:bottom=")").number(page.margin);
    xml.markup(R"(" w:left=")").number(page.margin);
    xml.markup(R"(" w:header="709" w:footer="709" w:gutter="0"/>)");
    if (lineNumbers)
        xml.markup(R"(<w:lnNumType w:countBy="1" w:restart="continuous"/>)");
    xml.markup(R"(<w:cols w:space="708"/>)");
}

} // namespace aigaq::docx
