// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/language_table.h"

namespace aigaq::docx {

void LanguageTable::begin()
{
    m_xml.markup(R"(<w:tbl><w:tblPr><w:tblStyle w:val="LanguageTable"/>)"
                 R"(<w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>)"
                 R"(<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0")"
                 R"( w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>)");
    for (std::size_t i = 0; i < m_editions.size(); ++i)
        m_xml.markup("<w:gridCol w:w=\"").number(m_width).markup("\"/>");
    m_xml.markup("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
    for (const Edition& edition : m_editions) {
        m_xml.markup("<w:tc>");
        writeCellProperties();
        m_xml.markup(R"(<w:p><w:pPr><w:pStyle w:val="LanguageName"/></w:pPr><w:r><w:rPr>)");
        m_xml.markup("<w:lang w:val=\"").text(edition.language.localeTag()).markup("\"/></w:rPr>");
        m_xml.markup("<w:t>").text(edition.language.ownName()).markup("</w:t></w:r></w:p></w:tc>");
    }
    m_xml.markup("</w:tr>");
}

void LanguageTable::beginCell(std::size_t column)
{
    m_xml.markup(column == 0 ? "<w:tr><w:tc>" : "<w:tc>");
    writeCellProperties();
}

void LanguageTable::endCell(std::size_t column)
{
    m_xml.markup(column + 1 == m_editions.size() ? "</w:tc></w:tr>" : "</w:tc>");
}

void LanguageTable::end()
{
    m_xml.markup("</w:tbl>");
}

void LanguageTable::writeCellProperties()
{
    m_xml.markup("<w:tcPr><w:tcW w:w=\"").number(m_width).markup(R"(" w:type="dxa"/></w:tcPr>)");
}

} // namespace aigaq::docx
