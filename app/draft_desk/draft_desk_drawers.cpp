// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comments/comments_drawer.h"
#include "app/draft_desk/draft_desk.h"
#include "app/draft_desk/finding_place.h"
#include "app/draft_desk/import_report_panel.h"
#include "app/draft_desk/note_mark.h"
#include "app/find/find_bar.h"
#include "app/history/history_drawer.h"
#include "app/returned/returned_drawer.h"

#include <QApplication>

/// What stands beside and above the text: found places, pages, history, the report of an import.
namespace aigaq::app {

using namespace document;

namespace {

constexpr qsizetype longestFromSelection = 80; ///< in characters; more is no search
constexpr int roomForAll = 860; ///< outline, text and drawer, each as narrow as can be worked in

} // namespace

void DraftDesk::connectFinding()
{
    connect(m_find, &FindBar::placeWanted, this, &DraftDesk::showPlace);
    connect(m_find, &FindBar::told, this, &DraftDesk::told);
    connect(m_find, &FindBar::left, this, &DraftDesk::focusText);
}

QString DraftDesk::selectedWords() const
{
    const QString selected = focusedText().textCursor().selectedText();
    const bool isOfOneText = !selected.contains(QChar::ParagraphSeparator);
    return isOfOneText ? selected.left(longestFromSelection) : QString();
}

/// In any language, and in footnotes.
void DraftDesk::showPlace(const Selection& place)
{
    const TextPlace& text = place.from.place;
    if (text.language != textLanguage())
        setTextLanguage(text.language);
    closeNote();
    if (text.node.kind() != NodeKind::Footnote)
        return m_view->select(place);
    const auto mark = markOf(text.node, m_editor.submission(), m_view->shownReading());
    if (!mark)
        return;
    m_view->select(*mark);
    openNote(text.node);
    m_noteFrame->text().select(place);
}

void DraftDesk::connectPages()
{
    connect(m_pages, &PagesDrawer::presentPagesWanted, this, &DraftDesk::presentPagesWanted);
    connect(m_pages, &PagesDrawer::closeWanted, this, &DraftDesk::closePages);
    connect(m_pages->view(), &PageView::left, this, &DraftDesk::focusText);
}

void DraftDesk::connectHistory()
{
    connect(m_history, &HistoryDrawer::closeWanted, this, &DraftDesk::closeHistory);
    connect(m_history, &HistoryDrawer::told, this, &DraftDesk::told);
    connect(m_history, &HistoryDrawer::failed, this, &DraftDesk::failed);
    connect(m_history, &HistoryDrawer::pagesWanted, this, &DraftDesk::pagesOfPastWanted);
    connect(m_history, &HistoryDrawer::exportWanted, this, &DraftDesk::exportOfPastWanted);
    connect(m_history, &HistoryDrawer::changesWanted, this, &DraftDesk::changesSinceWanted);
}

void DraftDesk::connectReturned()
{
    ReturnedPage& page = m_returned->page();
    connect(m_returned, &ReturnedDrawer::closeWanted, this, [this] {
        m_returned->hide();
        focusText();
    });
    connect(&page, &ReturnedPage::told, this, &DraftDesk::told);
    connect(&page, &ReturnedPage::failed, this, &DraftDesk::failed);
    connect(&page, &ReturnedPage::joined, this, &DraftDesk::joined);
    connect(&page, &ReturnedPage::placeWanted, this, &DraftDesk::showPlace);
}

void DraftDesk::connectComments()
{
    connect(m_comments, &CommentsDrawer::closeWanted, this, [this] {
        m_comments->hide();
        focusText();
    });
    connect(m_comments, &CommentsDrawer::left, this, &DraftDesk::focusText);
    connect(m_comments, &CommentsDrawer::told, this, &DraftDesk::told);
    connect(m_comments, &CommentsDrawer::placeWanted, this, &DraftDesk::showPlace);
    connect(m_comments, &CommentsDrawer::stretchesChanged, this, &DraftDesk::showCommented);
    connect(m_comments, &CommentsDrawer::editWanted, this,
            [this](const Edit& edit, const QString& name) {
                const Caret caret = m_view->caret();
                m_editor.perform({.edit = edit, .caret = caret}, caret, name);
            });
    showCommented();
}

void DraftDesk::showCommented()
{
    m_view->setCommented(m_comments->openStretches());
}

bool DraftDesk::hasComments() const
{
    return m_comments->hasOpen();
}

void DraftDesk::showReturned(const QString& path, const ReturnedFile& returned)
{
    showDrawer(m_returned);
    m_returned->open(path, returned);
}

void DraftDesk::showDrawer(const QWidget* drawer)
{
    if (drawer != m_pages)
        closePages();
    for (QWidget* other :
         std::initializer_list<QWidget*>{m_report, m_history, m_returned, m_comments}) {
        if (other != drawer)
            other->hide();
    }
}

void DraftDesk::closeHistory()
{
    m_history->hide();
    focusText();
}

void DraftDesk::showReport(const QString& draft, const std::vector<draft::Finding>& findings,
                           const std::function<void()>& undo)
{
    showDrawer(m_report);
    std::vector<ReportedFinding> reported;
    reported.reserve(findings.size());
    for (const draft::Finding& finding : findings)
        reported.push_back(
            {.finding = finding,
             .place = placeOf(finding, m_editor.submission(), m_view->shownReading())});
    m_report->show(draft, std::move(reported), undo);
}

void DraftDesk::showPages(const ShownPages& pages, const Submission& of)
{
    showDrawer(m_pages);
    m_pages->show(pages);
    if (of != m_editor.submission())
        m_pages->tellTextChanged();
    m_pages->setVisible(true);
    makeRoom();
    if (m_middle->isHidden())
        focusPages();
}

void DraftDesk::closePages()
{
    const bool textTakesOver =
        m_middle->isHidden() || m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->hide();
    makeRoom();
    if (textTakesOver)
        m_view->setFocus();
}

void DraftDesk::makeRoom()
{
    m_middle->setVisible(m_pages->isHidden() || width() >= roomForAll);
}

} // namespace aigaq::app
