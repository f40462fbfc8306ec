// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/marked_up.h"
#include "core/docx/page_area.h"

namespace aigaq::docx {

/// The table in which versions stand side by side, a column each (ISO/IEC 29500-1, 17.4). Its first
/// row names the languages and is repeated on each page.
class LanguageTable {
public:
    /// The editions must outlive it.
    LanguageTable(PartWriter& xml, const std::vector<Edition>& editions, const PageArea& page)
        : m_xml(xml), m_editions(editions),
          m_width(page.textWidth() / static_cast<int>(editions.size()))
    {
    }

    void begin();
    /// A row begins with the cell of column 0 and ends with that of the last one.
    void beginCell(std::size_t column);
    void endCell(std::size_t column);
    void end();

private:
    void writeCellProperties();

    PartWriter& m_xml;
    const std::vector<Edition>& m_editions;
    int m_width; ///< of a column, in twentieths of a point
};

} // namespace aigaq::docx
