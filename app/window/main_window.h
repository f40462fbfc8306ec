// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_table.h"
#include "app/draft_desk/draft_desk.h"
#include "app/process/out_of_sight.h"
#include "app/window/first_screen.h"
#include "core/docx/docx_reader.h"
#include "core/file/file_identity.h"
#include "core/store/opening.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <map>
#include <optional>

namespace aigaq::app {

class Message;
class HiddenPage;
class IdleWatch;
class UnlockPage;
class DraftReading;
class ExportJob;
class ReturnedReading;
class JobBar;
struct DraftNotRead;
struct ExportedFile;

/// The frame around one submission: menus, the first screen or the desk, the status line. What a
/// command does stands elsewhere; here it is only called.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow();
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// Opens the file, or asks for its passphrase. False, with the reason shown, if it cannot be
    /// opened.
    bool open(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeLanguageMenus();
    void makeRecentMenu();
    void showTextMenu(const QPoint& place);
    void showCommandStates();
    void showTitle();
    void showPlace();
    void run(Command command);
    void newSubmission();
    void askAndOpen();
    void askAndStartFromDraft();
    static QString draftFiles();
    void startFromDraft(const QString& draft, std::optional<docx::TrackedChanges> tracked = {});
    void draftWasRead(const DraftReading& reading);
    void askAndAddTranslation();
    void addTranslation(const QString& draft, std::optional<docx::TrackedChanges> tracked = {});
    void translationWasRead(const DraftReading& reading);
    void askAndTakeFromWord();
    /// `asLanguage`: even if it does not say that it was exported from this submission.
    void takeFromWord(const QString& path, std::optional<document::Language> asLanguage = {});
    void returnedWasRead(const ReturnedReading& reading);
    void tellWhyNotRead(const DraftNotRead& why,
                        const std::function<void(docx::TrackedChanges)>& readAgain);
    void throwAway();
    void openRecent(const QString& path);
    void showMissing(const QString& path);
    void lookFor(const QString& path);
    void lookAtSample();
    /// `name`: what the files are called; of a state with a name, that.
    void exportSubmission(const document::Submission& submission, const QString& name);
    void exportPast(const document::Submission& then, const QString& name);
    /// What has changed since a state with a name, as tracked changes in Word.
    void exportChanges(const document::Submission& then, const QString& name);
    void showPages(const document::Submission& submission);
    void keepState(const document::Submission& submission,
                   const std::function<void(const QByteArray&)>& then);
    void startExport(const document::Submission& submission, std::vector<ExportedFile> files,
                     const QByteArray& state = {},
                     const std::optional<document::Submission>& since = {});
    void exportEnded(const ExportJob& job, DraftDesk* desk);
    [[nodiscard]] bool isBusy();
    void resizeText(double factor);
    void setTextSize(double points);
    bool showDocument(const QString& path, Result<store::OpenedDocument, store::StoreError> opened);
    void takeAccess(std::variant<store::WritingLock, store::Writer, store::OnlyReadable> access);
    void tellAccess(const store::Writer& writer);
    void checkFile();
    void watchFile();
    void tryToWrite();
    bool reopen();
    void tellReplaced();
    void tellConflictCopies();
    void joinCopy(const QString& copy);
    void joinEnded(const Result<store::TakenIn, store::StoreError>& taken, const QString& copy);
    void connectDesk();
    void connectProtection();
    void askToUnlock(const QString& path);
    void unlock();
    void lock();
    void changeProtection();
    void watchProtection();
    void removeWordsForGood();
    void showDesk();
    [[nodiscard]] bool isDeskShown() const;
    void showFirstScreen();
    void deleteDesk();
    bool create(const QString& path, const document::Submission& submission);
    void tellJoins(const QStringList& open);
    bool closeDocument();
    void showUnsaved(const QString& reason);
    void saveCopy(const QString& reason);
    [[nodiscard]] bool mayLoseWords();
    void tell(const QString& sentence);
    void about();
    [[nodiscard]] QString askForNewFile(const QString& name);

    QString m_path; ///< of the open document; empty: the first screen
    QStackedWidget* m_pages;
    FirstScreen* m_firstScreen;
    QPointer<DraftDesk> m_desk;
    Message* m_message;
    UnlockPage* m_unlockPage;
    HiddenPage* m_hiddenPage;
    IdleWatch* m_idleWatch;
    std::optional<store::WritingLock> m_writingLock; ///< none: the open document is only read
    std::optional<store::Writer> m_writer;           ///< who has it then
    file::FileIdentity m_identity;                   ///< of the file that is open
    QStringList m_joinedCopies;             ///< conflict copies that need not be offered again
    QTimer m_watch;                         ///< looks after file and writer
    std::optional<OutOfSight> m_outOfSight; ///< while a passphrase is typed or a key known
    QLabel* m_saved;
    QLabel* m_place;
    JobBar* m_jobs;
    std::map<Command, QAction*> m_actions;
    QMenu* m_recent = nullptr;
    QToolButton* m_textLanguage;
};

} // namespace aigaq::app
