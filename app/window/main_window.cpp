// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/job/job_bar.h"
#include "app/messages/merge_messages.h"
#include "app/messages/store_messages.h"
#include "app/protection/hidden_page.h"
#include "app/protection/idle_watch.h"
#include "app/protection/unlock_page.h"
#include "app/recent/recent_documents.h"
#include "app/window/message.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1180, 760);
constexpr double smallestText = 8;
constexpr double largestText = 28;
constexpr double normalText = 12;

} // namespace

MainWindow::MainWindow()
    : m_pages(new QStackedWidget(this)), m_firstScreen(new FirstScreen(this)),
      m_message(new Message(this)), m_unlockPage(new UnlockPage(this)),
      m_hiddenPage(new HiddenPage(this)), m_idleWatch(new IdleWatch(this)),
      m_saved(new QLabel(this)), m_place(new QLabel(this)), m_jobs(new JobBar(this)),
      m_textLanguage(new QToolButton(this))
{
    auto* middle = new QWidget(this);
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_message);
    rows->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_pages->addWidget(m_firstScreen);
    connectProtection();
    connect(&m_watch, &QTimer::timeout, this, &MainWindow::watchFile);
    // In a frame of their own: the status line shows again what it has hidden under a message when
    // that is told to be visible.
    auto* state = new QWidget(this);
    auto* labels = new QHBoxLayout(state);
    labels->setContentsMargins({});
    labels->addWidget(m_saved);
    labels->addWidget(m_place);
    statusBar()->addWidget(state);
    statusBar()->addPermanentWidget(m_jobs);
    m_textLanguage->setPopupMode(QToolButton::InstantPopup);
    m_textLanguage->setAutoRaise(true);
    makeMenus();
    connect(m_firstScreen, &FirstScreen::commandWanted, this, &MainWindow::run);
    connect(m_firstScreen, &FirstScreen::documentWanted, this, &MainWindow::openRecent);
    setAcceptDrops(true);
    resize(firstSize);
    restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray());
    showTitle();
    showPlace();
    showCommandStates();
}

MainWindow::~MainWindow()
{
    delete m_desk; // while there still is a window for its last words, "Saved"
}

bool MainWindow::open(const QString& path)
{
    if (m_desk && QFileInfo(path) == QFileInfo(m_path)) { // it is here
        showDesk();
        return true;
    }
    auto document = store::openDocument(path);
    if (document || document.error().problem != store::StoreError::Problem::Locked)
        return showDocument(path, std::move(document));
    if (!closeDocument())
        return false;
    askToUnlock(path);
    return true;
}

bool MainWindow::showDocument(const QString& path,
                              Result<store::OpenedDocument, store::StoreError> opened)
{
    auto submission = opened ? opened->file.submission() : unexpected(opened.error());
    if (!submission) {
        m_message->tell(sentence(submission.error(), path));
        return false;
    }
    if (!closeDocument())
        return false;
    m_message->hide();
    store::SubmissionFile& file = opened->file;
    if (!file.unusableDrafts().empty())
        m_message->tell(tr("What was being typed when this file was last open is damaged. The "
                           "wording before it is shown."));
    else if (const QStringList open = lines(file.joins(), *submission); !open.isEmpty())
        tellJoins(open);
    else if (const auto& copy = file.copyOfOlderFormat())
        m_message->tell(sentenceOfRenewal(QFileInfo(*copy).fileName()));
    m_path = path;
    m_desk = new DraftDesk(*std::move(submission), std::move(file), this);
    m_desk->restoreState(QSettings().value("window/desk"_L1).toByteArray());
    setTextSize(QSettings().value("window/textSize"_L1, normalText).toDouble());
    m_pages->addWidget(m_desk);
    connectDesk();
    m_saved->setText(tr("Saved"));
    rememberDocument(path);
    watchProtection();
    showDesk();
    takeAccess(std::move(opened->access));
    checkFile();
    return true;
}

void MainWindow::connectDesk()
{
    connect(m_desk, &DraftDesk::placeChanged, this, &MainWindow::showPlace);
    connect(m_desk, &DraftDesk::told, this, &MainWindow::tell);
    connect(m_desk, &DraftDesk::joined, this, &MainWindow::tellJoins);
    connect(m_desk, &DraftDesk::presentPagesWanted, this,
            [this] { showPages(m_desk->editor().submission()); });
    connect(m_desk, &DraftDesk::pagesOfPastWanted, this, &MainWindow::showPages);
    connect(m_desk, &DraftDesk::exportOfPastWanted, this, &MainWindow::exportPast);
    connect(m_desk, &DraftDesk::changesSinceWanted, this, &MainWindow::exportChanges);
    connect(m_desk, &DraftDesk::failed, this,
            [this](const store::StoreError& error) { m_message->tell(sentence(error, m_path)); });
    connect(m_desk, &DraftDesk::menuWanted, this, &MainWindow::showTextMenu);
    connect(&m_desk->editor(), &SubmissionEditor::changed, this, [this] {
        m_saved->setText(tr("Saving…"));
        showCommandStates();
    });
    connect(&m_desk->saver(), &DocumentSaver::saved, this,
            [this] { m_saved->setText(tr("Saved")); });
    connect(&m_desk->saver(), &DocumentSaver::failed, this, [this](const store::StoreError& error) {
        m_saved->setText(tr("Not saved"));
        if (file::identityOf(m_path) == m_identity)
            showUnsaved(sentence(error, m_path));
        else
            tellReplaced();
    });
    connect(&m_desk->editor().undoStack(), &QUndoStack::indexChanged, this,
            &MainWindow::showCommandStates);
}

/// `open`: what is to be looked at in a document that was put together from copies.
void MainWindow::tellJoins(const QStringList& open)
{
    constexpr qsizetype told = 3;
    QString words = open.first(qMin(open.size(), told)).join(u"; "_s);
    if (open.size() > told)
        words += u"; …"_s;
    m_message->tell(tr("Put together from copies, with %n thing(s) to look at. Where wordings "
                       "stand side by side, [[one | the other]], keep one. %1",
                       nullptr, static_cast<int>(open.size()))
                        .arg(words));
}

bool MainWindow::closeDocument()
{
    if (!m_desk)
        return true;
    if (!m_desk->saver().finish() && !mayLoseWords())
        return false; // the reason stands above the text, where the words still are
    deleteDesk();
    m_message->hide();
    showFirstScreen();
    return true;
}

void MainWindow::deleteDesk()
{
    QSettings().setValue("window/desk"_L1, m_desk->saveState());
    m_pages->removeWidget(m_desk);
    delete m_desk;
    m_writingLock.reset(); // only now: the desk has saved
    m_watch.stop();
    m_path.clear();
    watchProtection();
}

void MainWindow::showFirstScreen()
{
    m_pages->setCurrentWidget(m_firstScreen);
    watchProtection();
    m_firstScreen->showRecent();
    showTitle();
    showPlace();
    showCommandStates();
}

/// The one thing that cannot be undone: closing what the disk does not take.
bool MainWindow::mayLoseWords()
{
    QMessageBox question(QMessageBox::Warning, tr("Not saved"),
                         tr("The last changes could not be written to %1. They are still in the "
                            "window.")
                             .arg(QFileInfo(m_path).fileName()),
                         QMessageBox::NoButton, this);
    const auto* lose =
        question.addButton(tr("Close without the last changes"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("Keep it open"), QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == lose;
}

void MainWindow::run(Command command)
{
    if (isDeskShown() && m_desk->run(command)) {
        showCommandStates();
        return;
    }
    using enum Command;
    switch (command) {
    case NewSubmission:
        return newSubmission();
    case Open:
        return askAndOpen();
    case StartFromDraft:
        return askAndStartFromDraft();
    case LookAtSample:
        return lookAtSample();
    case AddTranslation:
        return askAndAddTranslation();
    case TakeFromWord:
        return askAndTakeFromWord();
    case Export:
        return exportSubmission(m_desk->editor().submission(), m_path);
    case Save:
        m_desk->saver().save(m_desk->editor().submission(), false);
        return tell(tr("Saved. Everything you type is kept at once."));
    case Passphrase:
        return changeProtection();
    case RemoveForGood:
        return removeWordsForGood();
    case Lock:
        return lock();
    case CloseDocument:
        closeDocument();
        return;
    case Quit:
        close();
        return;
    case LargerText:
        return resizeText(1.1);
    case SmallerText:
        return resizeText(1 / 1.1);
    case NormalText:
        return setTextSize(normalText);
    case FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return;
    case About:
        return about();
    default:
        return;
    }
}

/// And says so.
bool MainWindow::isBusy()
{
    if (m_jobs->isBusy())
        tell(tr("Another file is still being read or written. Wait for it, or cancel it."));
    return m_jobs->isBusy();
}

void MainWindow::resizeText(double factor)
{
    setTextSize(QSettings().value("window/textSize"_L1, normalText).toDouble() * factor);
}

void MainWindow::setTextSize(double points)
{
    const double size = qBound(smallestText, points, largestText);
    QSettings().setValue("window/textSize"_L1, size);
    QFont font(QStringList{u"Noto Serif"_s, u"Liberation Serif"_s, u"serif"_s});
    font.setPointSizeF(size);
    m_desk->setTextFont(font);
}

void MainWindow::tell(const QString& sentence)
{
    constexpr int shown = 8000; // milliseconds; the sentence is also spoken
    statusBar()->showMessage(sentence, shown);
    QAccessibleAnnouncementEvent announcement(statusBar(), sentence);
    QAccessible::updateAccessibility(&announcement);
}

void MainWindow::showTitle()
{
    setWindowTitle(!isDeskShown() ? u"Aigaq"_s
                                  : QFileInfo(m_path).completeBaseName() + u" — Aigaq"_s);
}

void MainWindow::showPlace()
{
    m_place->setText(isDeskShown() ? m_desk->placeInWords() : QString());
    m_saved->setVisible(isDeskShown());
    m_textLanguage->setVisible(isDeskShown());
    if (m_desk)
        m_textLanguage->setText(tr("Text: %1").arg(m_desk->textLanguage().ownName()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue("window/geometry"_L1, saveGeometry());
    event->setAccepted(closeDocument());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_actions.empty()) {
        makeMenus();
        showPlace();
        showCommandStates();
    }
}

} // namespace aigaq::app
