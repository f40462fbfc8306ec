// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comments/comments_drawer.h"

#include "app/history/thing_names.h"
#include "app/look/when.h"
#include "core/document/editing/comments.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 60;

QString shortened(const QString& words)
{
    return words.size() <= longestQuote ? words : QString(words.left(longestQuote - 1) + u'…');
}

} // namespace

CommentsDrawer::CommentsDrawer(SubmissionEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_threads(commentThreads(editor.submission())),
      m_summary(new QLabel(this)), m_close(new QToolButton(this)),
      m_resolvedToo(new QCheckBox(this)), m_list(new QListWidget(this)),
      m_resolve(new QPushButton(this)), m_delete(new QPushButton(this)),
      m_field(new CommentField(this))
{
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAlternatingRowColors(true);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    makeRows();
    wordAll();
    connectAll();
}

void CommentsDrawer::makeRows()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_resolvedToo);
    top->addWidget(m_close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_resolve);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
    rows->addWidget(m_field);
}

void CommentsDrawer::connectAll()
{
    connect(&m_editor, &SubmissionEditor::changed, this,
            [this](const Edit& edit, const Caret& /*where*/) { follow(edit); });
    connect(m_close, &QToolButton::clicked, this, &CommentsDrawer::closeWanted);
    connect(m_resolvedToo, &QCheckBox::toggled, this, &CommentsDrawer::showThreads);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_about.reset();
        showButtons();
        if (m_list->hasFocus())
            goToCurrent();
    });
    connect(m_list, &QListWidget::itemClicked, this, &CommentsDrawer::goToCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommentsDrawer::startAnswer);
    connect(m_resolve, &QPushButton::clicked, this, &CommentsDrawer::resolveCurrent);
    connect(m_delete, &QPushButton::clicked, this, &CommentsDrawer::deleteCurrent);
    connect(m_field, &CommentField::written, this, &CommentsDrawer::add);
    connect(m_field, &CommentField::left, this, &CommentsDrawer::left);
}

// What there is

/// Every edit may move what is commented, but most documents have no comments.
void CommentsDrawer::follow(const Edit& edit)
{
    if (edit.comments.empty() && m_threads.empty())
        return;
    if (edit == Edit{.texts = edit.texts})
        return followWords(edit);
    auto threads = commentThreads(m_editor.submission());
    const bool isSame = threads == m_threads && edit.comments.empty();
    m_threads = std::move(threads);
    Q_EMIT stretchesChanged();
    if (!isSame && isVisible())
        showThreads();
}

/// At every key: only what is on the text that is typed in.
void CommentsDrawer::followWords(const Edit& edit)
{
    for (CommentThread& thread : m_threads) {
        const Comment& comment = m_editor.submission().comments.at(thread.comment);
        const auto* about = std::get_if<CommentedWords>(&comment.about);
        if (about != nullptr && thread.stands && edit.texts.contains(thread.stands->place))
            thread.stands = standsNow(*about, m_editor.submission());
    }
    Q_EMIT stretchesChanged();
}

bool CommentsDrawer::isOpen(const CommentThread& thread) const
{
    return !m_editor.submission().comments.at(thread.comment).resolved;
}

bool CommentsDrawer::hasOpen() const
{
    return std::ranges::any_of(m_threads, [this](const auto& thread) { return isOpen(thread); });
}

std::vector<CommentedStretch> CommentsDrawer::openStretches() const
{
    std::vector<CommentedStretch> stretches;
    for (const CommentThread& thread : m_threads) {
        if (thread.stands && isOpen(thread))
            stretches.push_back(*thread.stands);
    }
    return stretches;
}

void CommentsDrawer::showThreads()
{
    const auto row = static_cast<std::size_t>(std::max(m_list->currentRow(), 0));
    const auto current = row < m_rows.size() ? std::optional(m_rows[row].comment) : std::nullopt;
    const auto about = std::exchange(m_about, std::nullopt);
    m_rows.clear();
    for (std::size_t i = 0; i < m_threads.size(); ++i) {
        if (!isOpen(m_threads[i]) && !m_resolvedToo->isChecked())
            continue;
        m_rows.push_back({.thread = i, .comment = m_threads[i].comment});
        for (const NodeId& answer : m_threads[i].answers)
            m_rows.push_back({.thread = i, .comment = answer});
    }
    const ThingNames names(m_editor.submission());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Row& one : m_rows)
        m_list->addItem(rowWords(one, names));
    const auto again = std::ranges::find(m_rows, current,
                                         [](const Row& one) { return std::optional(one.comment); });
    if (!m_rows.empty())
        m_list->setCurrentRow(again == m_rows.end()
                                  ? static_cast<int>(std::min(row, m_rows.size() - 1))
                                  : static_cast<int>(again - m_rows.begin()));
    m_about = about;
    showButtons();
}

QString CommentsDrawer::rowWords(const Row& row, const ThingNames& names) const
{
    const Comment& comment = m_editor.submission().comments.at(row.comment);
    const CommentThread& thread = m_threads[row.thread];
    QStringList lines;
    if (thread.comment == row.comment) {
        QString place =
            thread.stands ? names.of(thread.stands->place.node) : tr("about what is deleted");
        const auto* about = std::get_if<CommentedWords>(&comment.about);
        if (about != nullptr && !about->words.isEmpty())
            place += u": "_s + tr("“%1”").arg(shortened(about->words));
        lines << place;
    }
    QString who = comment.author.isEmpty() ? tr("somebody") : comment.author;
    if (const auto when = QDateTime::fromString(comment.date, Qt::ISODate); when.isValid())
        who += ", "_L1 + whenOf(when.toLocalTime());
    if (comment.resolved)
        who += ", "_L1 + tr("resolved");
    lines << (thread.comment == row.comment ? who : QString(u"↳ "_s + who));
    lines << comment.text;
    return lines.join(u'\n');
}

void CommentsDrawer::showButtons()
{
    const CommentThread* thread = currentThread();
    const bool mayWrite = !m_editor.isReadOnly();
    const bool isResolved = thread != nullptr && !isOpen(*thread);
    m_resolve->setText(isResolved ? tr("Open &again") : tr("&Resolve"));
    m_resolve->setEnabled(mayWrite && thread != nullptr);
    m_delete->setEnabled(mayWrite && thread != nullptr);
    const auto open = static_cast<int>(
        std::ranges::count_if(m_threads, [this](const auto& one) { return isOpen(one); }));
    m_summary->setText(tr("%Ln open comment(s)", nullptr, open));
    showSubject();
}

void CommentsDrawer::showSubject()
{
    const bool isAnswer = !m_about && currentThread() != nullptr;
    const bool mayWrite = !m_editor.isReadOnly() && (m_about || isAnswer);
    if (isAnswer)
        m_field->setSubject(tr("Answer:"), mayWrite);
    else if (!m_about)
        m_field->setSubject(tr("Select words and press Ctrl+Alt+M to comment on them."), mayWrite);
    else if (m_about->words.isEmpty())
        m_field->setSubject(tr("New comment on the whole paragraph:"), mayWrite);
    else
        m_field->setSubject(tr("New comment on “%1”:").arg(shortened(m_about->words)), mayWrite);
}

const CommentThread* CommentsDrawer::currentThread() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return m_list->currentRow() < 0 || row >= m_rows.size() ? nullptr
                                                            : &m_threads[m_rows[row].thread];
}

// Going

void CommentsDrawer::open()
{
    setVisible(true);
    m_list->setFocus(Qt::OtherFocusReason);
}

void CommentsDrawer::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showThreads();
}

void CommentsDrawer::goToCurrent()
{
    const CommentThread* thread = currentThread();
    if (thread == nullptr || !thread->stands)
        return;
    const auto& [place, from, to] = *thread->stands;
    Q_EMIT placeWanted(
        {.from = {.place = place, .position = from}, .to = {.place = place, .position = to}});
}

bool CommentsDrawer::goToNext()
{
    return goToOpen(1);
}

bool CommentsDrawer::goToPrevious()
{
    return goToOpen(-1);
}

bool CommentsDrawer::goToOpen(int step)
{
    if (!isVisible())
        showThreads();
    const auto count = static_cast<int>(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int row = ((m_list->currentRow() + i * step) % count + count) % count;
        const Row& one = m_rows[static_cast<std::size_t>(row)];
        const CommentThread& thread = m_threads[one.thread];
        if (thread.comment != one.comment || !isOpen(thread))
            continue;
        m_list->setCurrentRow(row);
        goToCurrent();
        return true;
    }
    return false;
}

// Writing

void CommentsDrawer::write(const Selection& selection)
{
    setVisible(true);
    m_about = commentedWords(m_editor.submission(), selection);
    showButtons();
    m_field->begin();
}

void CommentsDrawer::startAnswer()
{
    m_about.reset();
    showButtons();
    m_field->begin();
}

void CommentsDrawer::add(const QString& text, const QString& author)
{
    const CommentThread* thread = currentThread();
    if (!m_about && thread == nullptr)
        return;
    const Comment comment{.id = newNodeId(NodeKind::Comment),
                          .about =
                              m_about ? CommentSubject(*m_about) : CommentSubject(lastOf(*thread)),
                          .text = text,
                          .author = author,
                          .date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    const bool isAnswer = !m_about;
    m_about.reset();
    m_field->clear();
    Q_EMIT editWanted(addComment(comment), isAnswer ? tr("answer") : tr("comment"));
    const auto row = std::ranges::find(m_rows, comment.id, &Row::comment);
    if (row != m_rows.end())
        m_list->setCurrentRow(static_cast<int>(row - m_rows.begin()));
    Q_EMIT left();
}

void CommentsDrawer::resolveCurrent()
{
    const CommentThread* thread = currentThread();
    if (thread == nullptr)
        return;
    const Comment& comment = m_editor.submission().comments.at(thread->comment);
    Q_EMIT editWanted(resolveComment(comment, !comment.resolved),
                      comment.resolved ? tr("open a comment again") : tr("resolve"));
}

void CommentsDrawer::deleteCurrent()
{
    const CommentThread* thread = currentThread();
    if (thread == nullptr)
        return;
    const NodeId comment = m_rows[static_cast<std::size_t>(m_list->currentRow())].comment;
    Q_EMIT editWanted(deleteComment(m_editor.submission(), *thread, comment),
                      tr("delete a comment"));
    Q_EMIT told(tr("Comment deleted. Ctrl+Z brings it back."));
}

void CommentsDrawer::wordAll()
{
    m_resolvedToo->setText(tr("Resolved, &too"));
    m_delete->setText(tr("De&lete"));
    m_list->setAccessibleName(tr("Comments"));
    m_close->setToolTip(tr("Close the comments"));
    m_close->setAccessibleName(m_close->toolTip());
    showButtons();
}

void CommentsDrawer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        wordAll();
        if (isVisible())
            showThreads();
    }
}

} // namespace aigaq::app
