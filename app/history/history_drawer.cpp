// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_drawer.h"

#include "app/history/deleted_page.h"
#include "app/history/document_history_page.h"
#include "app/history/snapshots_page.h"
#include "app/history/text_history_page.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

HistoryDrawer::HistoryDrawer(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent)
    : QWidget(parent), m_what(new QComboBox(this)), m_close(new QToolButton(this)),
      m_pages(new QStackedWidget(this)), m_snapshots(new SnapshotsPage(editor, saver, this))
{
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_what, 1);
    top->addWidget(m_close);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_pages, 1);
    for (HistoryPage* page : std::initializer_list<HistoryPage*>{
             new TextHistoryPage(editor, saver, this), new DocumentHistoryPage(editor, saver, this),
             m_snapshots, new DeletedPage(editor, saver, this)}) {
        m_pages->addWidget(page);
        connect(page, &HistoryPage::told, this, &HistoryDrawer::told);
        connect(page, &HistoryPage::failed, this, &HistoryDrawer::failed);
        connect(page, &HistoryPage::pagesWanted, this, &HistoryDrawer::pagesWanted);
        connect(page, &HistoryPage::exportWanted, this, &HistoryDrawer::exportWanted);
        connect(page, &HistoryPage::changesWanted, this, &HistoryDrawer::changesWanted);
    }
    wordAll();
    connect(m_what, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QToolButton::clicked, this, &HistoryDrawer::closeWanted);
}

HistoryPage* HistoryDrawer::page(int index) const
{
    return qobject_cast<HistoryPage*>(m_pages->widget(index));
}

QWidget* HistoryDrawer::list() const
{
    return page(m_pages->currentIndex())->focusWidgetOfList();
}

void HistoryDrawer::open(Of what)
{
    setVisible(true);
    m_what->setCurrentIndex(static_cast<int>(what));
    list()->setFocus(Qt::ShortcutFocusReason);
}

void HistoryDrawer::setPlace(const TextPlace& place)
{
    for (int i = 0; i < m_pages->count(); ++i)
        page(i)->setPlace(place);
}

void HistoryDrawer::nameThisState()
{
    m_snapshots->nameThisState();
}

void HistoryDrawer::wordAll()
{
    const int chosen = qMax(m_what->currentIndex(), 0);
    const QSignalBlocker quiet(m_what);
    m_what->clear();
    m_what->addItems({tr("Wordings of this text"), tr("Changes of the document"),
                      tr("States with a name"), tr("Deleted parts")});
    m_what->setCurrentIndex(chosen);
    m_what->setAccessibleName(tr("History of what"));
    m_close->setToolTip(tr("Close the history"));
    m_close->setAccessibleName(m_close->toolTip());
    for (int i = 0; i < m_pages->count(); ++i)
        page(i)->wordAll();
}

void HistoryDrawer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        wordAll();
}

} // namespace aigaq::app
