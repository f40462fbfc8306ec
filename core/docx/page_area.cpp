// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/page_area.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView lineNumbering = R"(<w:lnNumType w:countBy="1" w:restart="continuous"/>)";

const XmlTree* childOf(const std::vector<XmlTree>& section, QStringView name)
{
    const auto found = std::ranges::find(section, name, &XmlTree::name);
    return found == section.end() ? nullptr : &*found;
}

/// Nothing if it does not say.
std::optional<PageArea> areaOf(const std::vector<XmlTree>& section)
{
    const XmlTree* const size = childOf(section, u"w:pgSz");
    const XmlTree* const margins = childOf(section, u"w:pgMar");
    if (size == nullptr || margins == nullptr)
        return std::nullopt;
    return PageArea{
        .width = size->attribute(u"w:w").toInt(),
        .height = size->attribute(u"w:h").toInt(),
        .margin =
            (margins->attribute(u"w:left").toInt() + margins->attribute(u"w:right").toInt()) / 2,
        .isLandscape = size->attribute(u"w:orient") == QLatin1StringView("landscape")};
}

} // namespace

std::vector<XmlTree> templatePage(const DocxTemplate& look, bool isLandscape)
{
    std::vector<XmlTree> section = look.section;
    const auto size = std::ranges::find(section, u"w:pgSz"_s, &XmlTree::name);
    if (!isLandscape || size == section.end())
        return section;
    const QString width = size->attribute(u"w:w");
    const QString height = size->attribute(u"w:h");
    if (width.toInt() < height.toInt()) {
        size->setAttribute(u"w:w"_s, height);
        size->setAttribute(u"w:h"_s, width);
        size->setAttribute(u"w:orient"_s, u"landscape"_s);
    }
    return section;
}

PageArea pageArea(const DocxOptions& options, bool isLandscape)
{
    const auto ofTemplate =
        options.look ? areaOf(templatePage(*options.look, isLandscape)) : std::nullopt;
    if (ofTemplate && ofTemplate->textWidth() > 0)
        return *ofTemplate;
    constexpr int margin = 1417; // 2.5 cm
    PageArea page = options.paper == Paper::Letter
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
        xml.markup(lineNumbering);
    xml.markup(R"(<w:cols w:space="708"/>)");
}

void writeTemplatePage(PartWriter& xml, const std::vector<XmlTree>& section, bool lineNumbers)
{
    static constexpr std::array<QStringView, 3> beforeNumbers{u"w:pgSz", u"w:pgMar",
                                                              u"w:pgBorders"};
    bool areWritten = !lineNumbers;
    for (const XmlTree& child : section) {
        if (!areWritten && !std::ranges::contains(beforeNumbers, child.name)) {
            xml.markup(lineNumbering);
            areWritten = true;
        }
        xml.markup(child.xml());
    }
    if (!areWritten)
        xml.markup(lineNumbering);
}

} // namespace aigaq::docx
