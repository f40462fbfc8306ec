// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/returned/returned_drawer.h"

#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace Qt::StringLiterals;

ReturnedDrawer::ReturnedDrawer(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_close(new QToolButton(this)),
      m_page(new ReturnedPage(editor, saver, this))
{
    m_summary->setWordWrap(true);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_page, 1);
    wordAll();
    connect(m_close, &QToolButton::clicked, this, &ReturnedDrawer::closeWanted);
    connect(m_page, &ReturnedPage::counted, this, [this](int changes) {
        m_count = changes;
        wordAll();
    });
}

void ReturnedDrawer::open(const QString& path, ReturnedFile returned)
{
    m_path = path;
    m_isOfThisState = returned.state.has_value();
    m_page->show(std::move(returned));
    setVisible(true);
    m_page->focusWidgetOfList()->setFocus(Qt::OtherFocusReason);
}

void ReturnedDrawer::wordAll()
{
    QString words = QFileInfo(m_path).fileName() + u": "_s +
                    tr("%Ln change(s) to take in or leave", nullptr, m_count);
    if (!m_isOfThisState && m_count > 0)
        words +=
            u". "_s + tr("What was exported is not known any more: what was changed here since "
                         "looks as if it had been changed back.");
    m_summary->setText(words);
    m_close->setToolTip(tr("Close the changes"));
    m_close->setAccessibleName(m_close->toolTip());
}

void ReturnedDrawer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        wordAll();
        m_page->wordAll();
    }
}

} // namespace aigaq::app
