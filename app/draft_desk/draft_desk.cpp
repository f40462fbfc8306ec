// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/draft_desk.h"

#include "app/comments/comments_drawer.h"
#include "app/draft_desk/finding_place.h"
#include "app/draft_desk/import_report_panel.h"
#include "app/draft_desk/link_dialog.h"
#include "app/draft_desk/note_mark.h"
#include "app/draft_desk/paragraph_chooser.h"
#include "app/find/find_bar.h"
#include "app/history/history_drawer.h"
#include "app/returned/returned_drawer.h"
#include "core/document/editing/anchors.h"
#include "core/document/editing/format.h"
#include "core/document/editing/items.h"
#include "core/document/editing/taken_back.h"

#include <QApplication>
#include <QClipboard>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace document;

namespace {

constexpr int outlineSpacing = 2;
constexpr int outlineWidth = 260;
constexpr int textWidth = 740;
constexpr int reportWidth = 340;
constexpr int pagesWidth = 460;
constexpr int historyWidth = 380;

} // namespace

DraftDesk::DraftDesk(Submission submission, store::SubmissionFile file, QWidget* parent)
    : QSplitter(parent), m_editor(std::move(submission)), m_saver(std::move(file)),
      m_outlineView(new QListView(this)), m_middle(new QWidget(this)),
      m_find(new FindBar(m_editor, m_middle)),
      m_view(new DocumentView(m_editor, m_editor.submission().draftLanguage, m_middle)),
      m_report(new ImportReport(this)), m_pages(new PagesDrawer(this)),
      m_history(new HistoryDrawer(m_editor, m_saver, this)),
      m_returned(new ReturnedDrawer(m_editor, m_saver, this)),
      m_comments(new CommentsDrawer(m_editor, this))
{
    m_outlineView->setModel(&m_outline);
    m_outlineView->setAccessibleName(tr("Outline"));
    m_outlineView->setUniformItemSizes(true);
    m_outlineView->setDragDropMode(QAbstractItemView::InternalMove);
    m_outlineView->setFrameShape(QFrame::NoFrame);
    m_outlineView->setTextElideMode(Qt::ElideRight);
    m_outlineView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outlineView->setSpacing(outlineSpacing);
    auto* rows = new QVBoxLayout(m_middle);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_find);
    rows->addWidget(m_view, 1);
    m_report->hide();
    m_pages->hide();
    m_history->hide();
    m_returned->hide();
    m_comments->hide();
    setSizes({outlineWidth, textWidth, reportWidth, pagesWidth, historyWidth, historyWidth,
              reportWidth});
    setStretchFactor(indexOf(m_middle), 1);
    setStretchFactor(indexOf(m_pages), 1);
    setChildrenCollapsible(false);
    showOutline();

    connect(&m_editor, &SubmissionEditor::changed, this,
            [this](const Edit& edit, const Caret& /*shown by the view*/) {
                if (isEmpty(edit))
                    return;
                const bool wordsOnly = edit == Edit{.texts = edit.texts};
                m_typedIn.reset();
                if (wordsOnly && edit.texts.size() == 1)
                    m_typedIn = edit.texts.begin()->first.node;
                m_saver.save(m_editor.submission(), m_typedIn.has_value());
                m_pages->tellTextChanged();
                showOutline();
            });
    connect(&m_editor, &SubmissionEditor::footnotesDeleted, this, &DraftDesk::tellDeletedNotes);
    connect(&m_editor, &SubmissionEditor::refused, this, [this] {
        Q_EMIT told(tr("Nothing was changed: this submission can only be read now."));
    });
    connect(m_view, &DocumentView::placeChanged, this, &DraftDesk::followCaret);
    connect(m_view, &DocumentView::menuWanted, this, &DraftDesk::menuWanted);
    connect(m_view, &DocumentView::noteActivated, this, [this](const NodeId& note) {
        openNote(note);
        m_noteFrame->text().setFocus();
    });
    connect(m_view, &DocumentView::addressActivated, this, [this](const QString& address) {
        QApplication::clipboard()->setText(address);
        Q_EMIT told(tr("The address was copied: %1").arg(address));
    });
    connect(m_outlineView, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_view->goToBlock(m_outline.blockOfRow(index.row()));
        focusText();
    });
    connect(&m_outline, &OutlineModel::moveWanted, this, [this](std::size_t from, std::size_t to) {
        perform(
            moveItems(m_editor.submission(), {.first = from, .last = from + 1}, to, textLanguage()),
            tr("move"));
    });
    connect(m_report, &ImportReport::told, this, &DraftDesk::told);
    connect(m_report, &ImportReport::placeWanted, this, [this](const Selection& place) {
        focusText();
        m_view->select(place);
    });
    connectFinding();
    connectPages();
    connectHistory();
    connectReturned();
    connectComments();
}

void DraftDesk::setTextLanguage(Language language)
{
    closeNote();
    m_view->setTextLanguage(language);
    showCommented();
    showOutline();
}

void DraftDesk::goTo(const Caret& caret)
{
    if (caret.place.language != textLanguage())
        setTextLanguage(caret.place.language);
    m_view->goTo(caret);
}

void DraftDesk::takeIn(const Edit& edit, Language language)
{
    const Caret caret = m_view->caret();
    m_editor.perform({.edit = edit, .caret = caret}, caret, tr("version in another language"));
    setTextLanguage(language);
}

void DraftDesk::takeBack(const Edit& edit)
{
    const Caret caret = m_view->caret();
    m_editor.perform({.edit = takenBack(m_editor.submission(), edit), .caret = caret}, caret,
                     tr("import"));
}

void DraftDesk::setTextFont(const QFont& font)
{
    closeNote();
    m_view->setTextFont(font);
}

void DraftDesk::showOutline()
{
    m_outline.show(m_view->shownReading());
    followCaret();
}

void DraftDesk::followCaret()
{
    const int row = m_outline.rowOfBlock(m_view->currentBlock());
    m_outlineView->setCurrentIndex(m_outline.index(row));
    if (m_typedIn && m_typedIn->kind() != NodeKind::Footnote &&
        m_view->caret().place.node != m_typedIn) {
        m_typedIn.reset();
        m_saver.seal();
    }
    m_history->setPlace(m_view->caret().place);
    Q_EMIT placeChanged();
}

QString DraftDesk::placeInWords() const
{
    const auto& blocks = m_view->shownReading().blocks;
    const Block& block = blocks[static_cast<std::size_t>(m_view->currentBlock())];
    switch (block.kind) {
    case BlockKind::Title:
        return tr("Title");
    case BlockKind::Framework:
        return tr("Framework line");
    case BlockKind::Organisation:
        return tr("Organisation");
    case BlockKind::Introduction:
        return tr("Introduction");
    case BlockKind::Heading:
        return tr("Heading");
    case BlockKind::Issue:
    case BlockKind::IssueContinuation:
        return tr("Paragraph %1, issue").arg(block.number);
    case BlockKind::Question:
    case BlockKind::QuestionContinuation:
        return tr("Paragraph %1, question").arg(block.number);
    case BlockKind::SubQuestion:
        return tr("Paragraph %1, sub-question %2)")
            .arg(QString::number(block.number), block.letter);
    }
    Q_UNREACHABLE_RETURN({});
}

DocumentView& DraftDesk::focusedText() const
{
    return m_noteFrame && m_noteFrame->isAncestorOf(QApplication::focusWidget())
               ? m_noteFrame->text()
               : *m_view;
}

void DraftDesk::perform(const std::optional<Edited>& edited, const QString& name)
{
    focusedText().perform(edited, name);
}

void DraftDesk::tellDeletedNotes(const std::vector<int>& numbers)
{
    QStringList list;
    for (const int number : numbers)
        list << QString::number(number);
    Q_EMIT told(tr("Footnote(s) %1 deleted with the text. Ctrl+Z brings it back.", nullptr,
                   static_cast<int>(numbers.size()))
                    .arg(list.join(QStringLiteral(", "))));
}

void DraftDesk::openNote(const NodeId& note)
{
    closeNote();
    const Caret back = m_view->caret();
    m_noteFrame = new NoteFrame(m_editor, *m_view, note);
    m_noteFrame->putUnder(m_view->rectOf(back));
    m_noteFrame->show();
    connect(&m_noteFrame->text(), &DocumentView::menuWanted, this, &DraftDesk::menuWanted);
    connect(&m_noteFrame->text(), &DocumentView::noteLeft, this, [this, back] {
        closeNote();
        m_view->goTo(back);
        m_view->setFocus();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, m_noteFrame,
            [this, back] { m_noteFrame->putUnder(m_view->rectOf(back)); });
}

void DraftDesk::closeNote()
{
    if (m_noteFrame) {
        m_noteFrame->deleteLater();
        m_saver.seal();
    }
    m_noteFrame = nullptr;
}

void DraftDesk::insertNote()
{
    const Caret before = m_view->caret();
    const auto edited = insertFootnote(m_editor.submission(), before);
    if (!edited)
        return;
    const NodeId note = edited->caret.place.node;
    perform(edited, tr("footnote"));
    if (!m_editor.submission().footnotes.contains(note))
        return; // it can only be read
    m_view->goTo({.place = before.place, .position = before.position + 1});
    openNote(note);
    m_noteFrame->text().setFocus();
}

void DraftDesk::insertReference()
{
    const auto target = chooseParagraph(m_view->shownReading(), this);
    if (target)
        perform(insertCrossReference(m_editor.submission(), focusedText().caret(), *target),
                tr("cross-reference"));
}

void DraftDesk::editLink()
{
    DocumentView& text = focusedText();
    const auto address = askForAddress(text.selection(), m_editor.submission(), this);
    if (!address)
        return;
    perform(format(m_editor.submission(), text.selection(), {.href = *address}), tr("link"));
}

void DraftDesk::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    makeRoom();
}

void DraftDesk::focusText()
{
    if (m_middle->isHidden())
        closePages();
    m_view->setFocus();
}

bool DraftDesk::hasReport() const
{
    return m_report->isThere();
}

void DraftDesk::focusNextPane()
{
    const std::array<QWidget*, 6> panes{
        m_view,       m_report->list(), m_pages->view(), m_history->list(), m_comments->list(),
        m_outlineView};
    const QWidget* focus = QApplication::focusWidget();
    const auto* const now = std::ranges::find(panes, focus);
    auto next =
        now == panes.end() ? std::size_t{0} : static_cast<std::size_t>(now - panes.begin()) + 1;
    while (!panes[next % panes.size()]->isVisible())
        ++next;
    panes[next % panes.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace aigaq::app
