// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/bookmarks.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

/// Sets the two bookmarks of one paragraph after the other (ISO/IEC 29500-1, 17.13.6).
class BookmarkWriter {
public:
    /// Ids are unique in the whole document, so each part goes on from where the last one ended:
    /// every paragraph takes two.
    BookmarkWriter(PartWriter& xml, int firstId) : m_xml(xml), m_id(firstId) {}

    void beforeWords(const QString& bookmark);
    void afterWords();
    /// In a table's cell, which must end with a paragraph, there is only the one over the words.
    void afterWordsAlone() { end(); }
    /// Behind the paragraph, not at its end: so the paragraph's mark is within, and LibreOffice,
    /// which loses empty bookmarks behind a field, a link or a footnote mark, keeps this one.
    void afterParagraph();

private:
    void start(const QString& name);
    void end();

    PartWriter& m_xml;
    int m_id;
    QString m_bookmark;
};

} // namespace aigaq::docx
