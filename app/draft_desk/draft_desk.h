// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_table.h"
#include "app/editor/submission_editor.h"
#include "app/outline/outline_model.h"
#include "app/page_view/pages_drawer.h"
#include "app/saving/document_saver.h"
#include "app/text_view/document_view.h"
#include "app/text_view/note_frame.h"
#include "core/draft/finding.h"

#include <QListView>
#include <QPointer>
#include <QSplitter>

namespace aigaq::app {

class CommentsDrawer;
class FindBar;
class HistoryDrawer;
class ImportReport;
class ReturnedDrawer;
struct ReturnedFile;

/// An open submission: its outline at the left, its text in the middle, and at the right either
/// what an import reported or its pages. Where there is no room for both, pages take the text's
/// place.
class DraftDesk : public QSplitter {
    Q_OBJECT
public:
    /// `file` says what `submission` is.
    DraftDesk(document::Submission submission, store::SubmissionFile file,
              QWidget* parent = nullptr);

    [[nodiscard]] SubmissionEditor& editor() { return m_editor; }
    [[nodiscard]] DocumentSaver& saver() { return m_saver; }
    [[nodiscard]] document::Language textLanguage() const { return m_view->textLanguage(); }
    void setTextLanguage(document::Language language);
    void setTextFont(const QFont& font);

    /// Makes the changes that a version in another language brings, and shows it.
    void takeIn(const document::Edit& edit, document::Language language);
    /// Takes those changes back, but for texts that have been changed again since.
    void takeBack(const document::Edit& edit);

    /// Whatever a command does to the text; false for the commands of the window.
    bool run(Command command);
    /// `undo` takes the import back that the report is about.
    void showReport(const QString& draft, const std::vector<draft::Finding>& findings,
                    const std::function<void()>& undo);
    [[nodiscard]] bool hasReport() const;
    [[nodiscard]] bool hasComments() const; ///< that are not resolved
    /// What somebody did to the Word document at this path, to be taken in or left.
    void showReturned(const QString& path, const ReturnedFile& returned);
    /// `of`: the submission as the pages have it.
    void showPages(const ShownPages& pages, const document::Submission& of);
    void focusPages() { m_pages->view()->setFocus(); }
    /// "Paragraph 3, issue", for the status line.
    [[nodiscard]] QString placeInWords() const;
    /// Those that are selected in one text, for looking for them.
    [[nodiscard]] QString selectedWords() const;
    [[nodiscard]] document::Caret caret() const { return m_view->caret(); }
    /// In any language.
    void goTo(const document::Caret& caret);
    void focusText();
    /// To the text, the drawer or the outline, whichever comes after the one with the focus.
    void focusNextPane();

Q_SIGNALS:
    void placeChanged();
    void told(const QString& words);      ///< for the status line
    void menuWanted(const QPoint& place); ///< of the commands for a text; in global coordinates
    void presentPagesWanted();
    /// What is to be decided, since what was taken in met other changes.
    void joined(const QStringList& open);
    void failed(const aigaq::store::StoreError& error);
    /// Of a state that has a name.
    void pagesOfPastWanted(const aigaq::document::Submission& then);
    void exportOfPastWanted(const aigaq::document::Submission& then, const QString& name);
    void changesSinceWanted(const aigaq::document::Submission& then, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectFinding();
    void showPlace(const document::Selection& place);
    void connectPages();
    void connectHistory();
    void connectReturned();
    void connectComments();
    void showCommented();
    /// Which of those at the right is to be seen; the others make room.
    void showDrawer(const QWidget* drawer);
    bool runHistory(Command command);
    void closeHistory();
    void closePages();
    void makeRoom();
    void showOutline();
    void followCaret();
    void openNote(const document::NodeId& note);
    void closeNote();
    void insertNote();
    void insertReference();
    void editLink();
    void perform(const std::optional<document::Edited>& edited, const QString& name);
    void tellDeletedNotes(const std::vector<int>& numbers);
    [[nodiscard]] DocumentView& focusedText() const;
    void runEditing(Command command);
    bool runStructure(Command command);

    SubmissionEditor m_editor;
    DocumentSaver m_saver;
    OutlineModel m_outline;
    QListView* m_outlineView;
    QWidget* m_middle; ///< the text, and what is looked for in it above
    FindBar* m_find;
    DocumentView* m_view;
    ImportReport* m_report;
    PagesDrawer* m_pages;
    HistoryDrawer* m_history;
    ReturnedDrawer* m_returned;
    CommentsDrawer* m_comments;
    QPointer<NoteFrame> m_noteFrame;
    std::optional<document::NodeId> m_typedIn; ///< whose words have been typed and not sealed yet
};

} // namespace aigaq::app
