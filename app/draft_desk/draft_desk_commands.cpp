// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comments/comments_drawer.h"
#include "app/draft_desk/draft_desk.h"
#include "app/draft_desk/import_report_panel.h"
#include "app/find/find_bar.h"
#include "app/history/history_drawer.h"
#include "core/document/editing/enter.h"
#include "core/document/editing/format.h"
#include "core/document/editing/items.h"
#include "core/document/editing/sub_questions.h"

/// Which function of core/document/editing each command asks.
namespace aigaq::app {

using namespace document;

bool DraftDesk::run(Command command)
{
    using enum Command;
    switch (command) {
    case Undo:
        m_editor.undoStack().undo();
        return true;
    case Redo:
        m_editor.undoStack().redo();
        return true;
    case Find:
        m_find->open(selectedWords());
        return true;
    case FindNext:
        m_find->goToNext();
        return true;
    case FindPrevious:
        m_find->goToPrevious();
        return true;
    case InsertFootnote:
        insertNote();
        return true;
    case InsertCrossReference:
        insertReference();
        return true;
    case Link:
        editLink();
        return true;
    case ShowOutline:
        m_outlineView->setVisible(!m_outlineView->isVisible());
        return true;
    case ShowImportReport:
        showDrawer(m_report);
        m_report->setVisible(!m_report->isVisible() && m_report->isThere());
        return true;
    case NextDoubt:
        if (m_report->isVisible() || !m_comments->goToNext())
            m_report->goToNextDoubt();
        return true;
    case PreviousDoubt:
        if (m_report->isVisible() || !m_comments->goToPrevious())
            m_report->goToPreviousDoubt();
        return true;
    case InsertComment:
        showDrawer(m_comments);
        m_comments->write(focusedText().selection());
        return true;
    case ShowComments:
        showDrawer(m_comments);
        m_comments->open();
        return true;
    case ShowPages:
        if (m_pages->isHidden())
            Q_EMIT presentPagesWanted();
        else
            closePages();
        return true;
    case NextPane:
        focusNextPane();
        return true;
    default:
        runEditing(command);
        return runHistory(command) || runStructure(command);
    }
}

bool DraftDesk::runHistory(Command command)
{
    using enum Command;
    using Of = HistoryDrawer::Of;
    if (command == NameState) {
        m_history->nameThisState();
        return true;
    }
    const bool isOne = command == ShowHistory || command == ShowStates || command == ShowDeleted;
    if (!isOne)
        return false;
    showDrawer(m_history);
    m_history->setPlace(focusedText().caret().place);
    m_history->open(command == ShowHistory  ? Of::Text
                    : command == ShowStates ? Of::NamedStates
                                            : Of::Deleted);
    return true;
}

void DraftDesk::runEditing(Command command)
{
    using enum Command;
    DocumentView& text = focusedText();
    switch (command) {
    case Cut:
        text.copy();
        text.deleteSelection();
        break;
    case Copy:
        text.copy();
        break;
    case Paste:
        text.paste();
        break;
    case PasteWords:
        text.pasteWords();
        break;
    case SelectAll:
        text.selectAll();
        break;
    case Bold:
        text.toggleBold();
        break;
    case Italic:
        text.toggleItalic();
        break;
    case ClearFormat:
        perform(clearFormat(m_editor.submission(), text.selection()), tr("clear format"));
        break;
    case InsertNoBreakSpace:
        text.insertWords(QStringLiteral("\u00A0"));
        break;
    default:
        break;
    }
}

bool DraftDesk::runStructure(Command command)
{
    using enum Command;
    const Submission& submission = m_editor.submission();
    const Caret caret = m_view->caret();
    const Selection selection = m_view->selection();
    switch (command) {
    case InsertPair:
        perform(insertPairAfter(submission, caret), tr("new pair"));
        return true;
    case InsertHeading:
        perform(insertHeading(submission, caret), tr("new heading"));
        return true;
    case InsertContinuation:
        perform(startContinuation(submission, caret), tr("new paragraph"));
        return true;
    case InsertSubQuestion:
        perform(makeSubQuestions(submission, caret), tr("sub-questions"));
        return true;
    case MakeContinuation:
        perform(makeContinuations(submission, caret), tr("paragraphs"));
        return true;
    case MovePairUp:
        perform(moveItemsUp(submission, selection), tr("move up"));
        return true;
    case MovePairDown:
        perform(moveItemsDown(submission, selection), tr("move down"));
        return true;
    case SplitPair:
        perform(splitPair(submission, caret), tr("split"));
        return true;
    case JoinPairs:
        perform(joinPairs(submission, caret), tr("join"));
        return true;
    case DeletePair:
        if (const auto range = itemsIn(submission, selection))
            perform(deleteItems(submission, *range, textLanguage()), tr("deletion"));
        return true;
    default:
        return false;
    }
}

} // namespace aigaq::app
