// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/note_frame.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace aigaq::app {

using namespace document;

namespace {

constexpr int widest = 640;
constexpr int mostLines = 8;

int numberOf(const Reading& reading, const NodeId& note)
{
    const auto found = std::ranges::find(reading.notes, note, &Note::id);
    return found == reading.notes.end() ? 0 : found->number;
}

} // namespace

NoteFrame::NoteFrame(SubmissionEditor& editor, DocumentView& view, const NodeId& note)
    : QFrame(view.viewport()), m_view(view), m_note(note), m_title(new QLabel(this)),
      m_text(new DocumentView(editor, view.textLanguage(), note, this))
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setTextFont(view.document()->defaultFont());
    m_title->setText(
        tr("Footnote %1. Escape: back to the text").arg(numberOf(view.shownReading(), note)));
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, [this] { putUnder(m_mark); });
}

void NoteFrame::putUnder(const QRect& mark)
{
    m_mark = mark;
    const QRect room = m_view.viewport()->rect();
    const int width = std::min(room.width() - 16, widest);
    const int line = m_text->fontMetrics().height();
    const int words = static_cast<int>(m_text->document()->size().height()) + line / 2;
    m_text->setFixedHeight(std::clamp(words, line * 2, line * mostLines));
    resize(width, sizeHint().height());
    const int below = mark.bottom() + 4;
    const int top = below + height() <= room.bottom() ? below : mark.top() - height() - 4;
    const int left = std::clamp(mark.left() - width / 4, 8, std::max(room.width() - width - 8, 8));
    move(left, std::max(top, 0));
}

} // namespace aigaq::app
