// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text_view/document_view.h"

#include <QFrame>
#include <QLabel>

namespace aigaq::app {

/// A footnote's text, opened right under the line with its mark. It grows with its words.
class NoteFrame : public QFrame {
    Q_OBJECT
public:
    NoteFrame(SubmissionEditor& editor, DocumentView& view, const document::NodeId& note);

    [[nodiscard]] const document::NodeId& note() const { return m_note; }
    [[nodiscard]] DocumentView& text() { return *m_text; }
    void putUnder(const QRect& mark);

private:
    DocumentView& m_view;
    document::NodeId m_note;
    QLabel* m_title;
    DocumentView* m_text;
    QRect m_mark;
};

} // namespace aigaq::app
