// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/tint.h"
#include "app/text_view/document_view.h"

/// What of the text is commented.
namespace aigaq::app {

using namespace document;

void DocumentView::setCommented(const std::vector<CommentedStretch>& stretches)
{
    m_commented = stretches;
    showCommented();
}

void DocumentView::showCommented()
{
    QTextCharFormat look;
    look.setBackground(tintOn(palette()).commentedGround);
    look.setUnderlineStyle(QTextCharFormat::DotLine);
    QList<QTextEdit::ExtraSelection> marks;
    for (const CommentedStretch& stretch : m_commented) {
        const auto from = positionOf({.place = stretch.place, .position = stretch.from});
        const auto to = positionOf({.place = stretch.place, .position = stretch.to});
        if (!from || !to || from == to)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(*from);
        cursor.setPosition(*to, QTextCursor::KeepAnchor);
        marks.append({.cursor = cursor, .format = look});
    }
    setExtraSelections(marks);
}

} // namespace aigaq::app
