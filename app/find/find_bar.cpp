// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/find_bar.h"

#include "core/search/hit_place.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 8; ///< to be seen at once
constexpr int pauseAfterEdit = 300; ///< milliseconds
constexpr qsizetype fewestLetters = 2;

std::size_t placesIn(const std::vector<search::Hit>& hits)
{
    return std::accumulate(
        hits.begin(), hits.end(), std::size_t{0},
        [](std::size_t sum, const search::Hit& hit) { return sum + hit.stretches.size(); });
}

} // namespace

FindBar::FindBar(SubmissionEditor& editor, QWidget* parent)
    : QFrame(parent), m_editor(editor), m_title(new QLabel(this)), m_words(new QLineEdit(this)),
      m_languages(new QComboBox(this)), m_count(new QLabel(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)),
      m_close(new QToolButton(this)), m_view(new QListView(this))
{
    m_title->setBuddy(m_words);
    m_words->setClearButtonEnabled(true);
    m_previous->setText(u"↑"_s);
    m_next->setText(u"↓"_s);
    m_close->setText(u"✕"_s);
    for (QToolButton* button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_words, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_languages, m_count, m_previous, m_next, m_close})
        top->addWidget(widget);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_view);
    wordAll();
    showHits();
    hide();

    m_changed.setSingleShot(true);
    connect(&m_changed, &QTimer::timeout, this, &FindBar::search);
    connect(&m_editor, &SubmissionEditor::changed, this, [this](const Edit& edit) {
        if (isEmpty(edit))
            return;
        m_isStale = true;
        if (isVisible())
            m_changed.start(pauseAfterEdit);
    });
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::goToNext);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &FindBar::showHits);
    connect(m_next, &QToolButton::clicked, this, &FindBar::goToNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::goToPrevious);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex& index) { goTo(index.row(), 0); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
        goTo(index.row(), 0);
        Q_EMIT left();
    });
    for (QWidget* widget : findChildren<QWidget*>())
        widget->installEventFilter(this);
}

void FindBar::wordAll()
{
    m_title->setText(tr("&Find"));
    m_words->setPlaceholderText(tr("Words in any form, \"or a phrase\""));
    m_previous->setToolTip(tr("To the place before (Shift+F3)"));
    m_next->setToolTip(tr("To the next place (F3)"));
    m_close->setToolTip(tr("Close (Esc)"));
    for (QToolButton* button : {m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
    m_languages->setAccessibleName(tr("Languages to look in"));
    m_view->setAccessibleName(tr("Places where the words stand"));
    const int chosen = qMax(m_languages->currentIndex(), 0);
    const QSignalBlocker quiet(m_languages);
    m_languages->clear();
    m_languages->addItem(tr("All languages"));
    for (const Language language : Language::all())
        m_languages->addItem(language.ownName(), language.code());
    m_languages->setCurrentIndex(chosen);
}

void FindBar::open(const QString& words)
{
    setVisible(true);
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    Q_EMIT left();
}

void FindBar::search()
{
    m_changed.stop();
    if (m_searching)
        m_searching->cancel(); // and nobody listens to it any more
    const QString typed = m_words->text().trimmed();
    if (typed.size() < fewestLetters) {
        m_searching.clear();
        m_hits.clear();
        return showHits();
    }
    m_searching = m_isStale ? new Searching(typed, m_editor.submission(), this)
                            : new Searching(typed, m_state, this);
    connect(m_searching, &Job::ended, this, [this, job = m_searching.data()] {
        job->deleteLater();
        if (job == m_searching)
            searchEnded(*job);
    });
    m_searching->start();
}

void FindBar::searchEnded(Searching& searching)
{
    m_searching.clear();
    m_hits = searching.takeHits();
    m_state = searching.state();
    m_isStale = m_state->submission != m_editor.submission(); // typed while it was looked for
    showHits();
}

/// Those in the chosen languages.
void FindBar::showHits()
{
    const QString only = m_languages->currentData().toString();
    std::vector<search::Hit> shown = m_hits;
    if (!only.isEmpty())
        std::erase_if(shown, [&](const search::Hit& hit) { return hit.language.code() != only; });
    m_list.show(std::move(shown), m_state);
    m_row = -1;
    m_view->setVisible(!m_list.hits().empty());
    const int rows = static_cast<int>(std::min<std::size_t>(m_list.hits().size(), mostRows));
    m_view->setFixedHeight(rows * m_view->sizeHintForRow(0) + 2 * m_view->frameWidth() + 2);
    for (QToolButton* button : {m_previous, m_next})
        button->setEnabled(!m_list.hits().empty());
    tellCount();
}

void FindBar::tellCount()
{
    const int shown = static_cast<int>(placesIn(m_list.hits()));
    const int all = static_cast<int>(placesIn(m_hits));
    if (m_words->text().trimmed().size() < fewestLetters)
        m_count->clear();
    else if (shown > 0)
        m_count->setText(tr("%Ln found", nullptr, shown));
    else if (all > 0)
        m_count->setText(tr("Nothing; %Ln in other languages", nullptr, all));
    else
        m_count->setText(tr("Nothing"));
}

void FindBar::goToNext()
{
    step(1);
}

void FindBar::goToPrevious()
{
    step(-1);
}

void FindBar::step(int direction)
{
    const std::vector<search::Hit>& hits = m_list.hits();
    if (hits.empty()) {
        if (!isVisible())
            open({});
        return;
    }
    const int rows = static_cast<int>(hits.size());
    const auto stretches = [&](int row) {
        return hits[static_cast<std::size_t>(row)].stretches.size();
    };
    if (direction > 0) {
        const bool isInRow = m_row >= 0 && m_stretch + 1 < stretches(m_row);
        const int next = m_row < 0 ? 0 : (m_row + 1) % rows;
        return isInRow ? goTo(m_row, m_stretch + 1) : goTo(next, 0);
    }
    if (m_row >= 0 && m_stretch > 0)
        return goTo(m_row, m_stretch - 1);
    const int previous = m_row <= 0 ? rows - 1 : m_row - 1;
    goTo(previous, stretches(previous) - 1);
}

void FindBar::goTo(int row, std::size_t stretch)
{
    m_row = row;
    m_stretch = stretch;
    m_view->setCurrentIndex(m_list.index(row));
    const search::Hit& hit = m_list.hits()[static_cast<std::size_t>(row)];
    const QPointer<QWidget> focus = QApplication::focusWidget();
    Q_EMIT placeWanted(placeOf(hit, hit.stretches[stretch], m_editor.submission()));
    if (focus)
        focus->setFocus(); // who goes from place to place stays where the key is
    Q_EMIT told(m_list.row(row).words);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_Down && watched == m_words && m_view->isVisible()) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_list.index(0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        wordAll();
        m_isStale = true; // the things of the hits have other names now
        search();
    }
}

} // namespace aigaq::app
