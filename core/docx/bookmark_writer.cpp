// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/bookmark_writer.h"

namespace aigaq::docx {

void BookmarkWriter::beforeWords(const QString& bookmark)
{
    m_bookmark = bookmark;
    start(bookmark);
}

void BookmarkWriter::afterWords()
{
    end();
    start(endBookmarkName(m_bookmark));
}

void BookmarkWriter::afterParagraph()
{
    end();
}

void BookmarkWriter::start(const QString& name)
{
    m_xml.markup("<w:bookmarkStart w:id=\"").number(m_id).markup(R"(" w:name=")");
    m_xml.text(name).markup("\"/>");
}

void BookmarkWriter::end()
{
    m_xml.markup("<w:bookmarkEnd w:id=\"").number(m_id++).markup("\"/>");
}

} // namespace aigaq::docx
