// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include "core/document/editing/difference.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace document;
using store::StoreError;
using store::SubmissionFile;

namespace {

constexpr int pauseAfterChange = 400; ///< milliseconds

} // namespace

HistoryPage::HistoryPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_saver(saver),
      m_place({.node = editor.submission().id,
               .role = TextRole::Title,
               .language = editor.submission().draftLanguage}),
      m_list(new QListWidget(this)), m_wordings(new WordingView(this)), m_buttons(new QHBoxLayout)
{
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_list);
    halves->addWidget(m_wordings);
    halves->setChildrenCollapsible(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(halves, 1);
    rows->addLayout(m_buttons);
    m_buttons->addStretch(1);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HistoryPage::loadIfShown);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showRow(row);
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { activateRow(m_list->row(item)); });
    connect(&m_saver, &DocumentSaver::saved, this, [this] { m_pause.start(pauseAfterChange); });
}

void HistoryPage::setPlace(const TextPlace& place)
{
    if (place == m_place)
        return;
    m_place = place;
    if (dependsOnPlace())
        m_pause.start(0);
}

void HistoryPage::wordAll()
{
    m_list->setAccessibleName(tr("History"));
    m_wordings->setAccessibleName(tr("Wording and what changed in it"));
    wordButtons();
    loadIfShown();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void HistoryPage::loadIfShown()
{
    if (isVisible())
        load();
}

QPushButton* HistoryPage::addButton()
{
    auto* button = new QPushButton(this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void HistoryPage::setRows(const QStringList& rows, const QString& ifNone)
{
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItems(rows);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setToolTip(rows[i]);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setEnabled(!rows.isEmpty() || button->property("always").toBool());
    if (rows.isEmpty())
        return m_wordings->tell(ifNone);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    showRow(m_list->currentRow());
}

void HistoryPage::change(std::function<Result<void, StoreError>(SubmissionFile&)> work,
                         const QString& name)
{
    if (m_editor.isReadOnly()) {
        Q_EMIT m_editor.refused();
        return;
    }
    const auto question = [work = std::move(work)](SubmissionFile& file) {
        return file.submission().and_then(
            [&](const Submission& before) -> Result<Changed, StoreError> {
                Changed changed{.before = before, .after = {}};
                if (const auto done = work(file); !done)
                    return unexpected(done.error());
                changed.after = *file.submission();
                return changed;
            });
    };
    seal();
    ask<Result<Changed, StoreError>>(question, [this, name](Result<Changed, StoreError>& changed) {
        if (changed)
            showChange(*changed, name);
        else
            Q_EMIT failed(changed.error());
    });
}

void HistoryPage::showChange(const Changed& changed, const QString& name)
{
    if (m_editor.submission() != changed.before) {
        // What was typed meanwhile is kept, and the file will say so, too.
        m_saver.save(m_editor.submission(), false);
        Q_EMIT told(tr("The text was changed meanwhile. Try again."));
        return;
    }
    const Caret caret{.place = m_place};
    m_editor.perform({.edit = difference(changed.before, changed.after), .caret = caret}, caret,
                     name);
    load();
}

} // namespace aigaq::app
