// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/draft_reading.h"
#include "app/import/file_bytes.h"
#include "app/job/job_bar.h"
#include "app/messages/store_messages.h"
#include "app/recent/recent_documents.h"
#include "app/returned/returned_file.h"
#include "app/window/main_window.h"
#include "app/window/message.h"
#include "app/window/new_submission_dialog.h"
#include "core/document/editing/difference.h"
#include "core/json/json_reader.h"
#include "core/store/create_submission_file.h"

#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>

/// How a submission gets into the window: new, opened, from a draft, the sample.
namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Whether the file at this path is a Word document that was exported from the submission.
bool cameBack(const QString& path, const Submission& submission)
{
    const auto most = static_cast<qsizetype>(docx::DocxReadLimits().package);
    const auto bytes = bytesOfFile(path, most, {});
    return bytes && isReturned(*bytes, submission, {});
}

} // namespace

QString MainWindow::askForNewFile(const QString& name)
{
    QString path = QFileDialog::getSaveFileName(this, tr("The file of the submission"),
                                                QDir(documentsFolder()).filePath(name),
                                                tr("Submissions (*.aigaq)"));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += ".aigaq"_L1;
    return path;
}

bool MainWindow::create(const QString& path, const Submission& submission)
{
    if (!closeDocument()) // it may be the very file that is replaced
        return false;
    const auto made = store::createSubmissionFile(
        path, submission, {.author = {}, .time = QDateTime::currentSecsSinceEpoch()},
        file::Overwrite::Yes); // the file dialog has asked
    if (!made) {
        m_message->tell(sentence(made.error(), path));
        return false;
    }
    return open(path);
}

void MainWindow::showUnsaved(const QString& reason)
{
    m_saved->setText(tr("Not saved"));
    m_message->tell(reason, {{tr("Try again"),
                              [this] {
                                  if (m_desk)
                                      m_desk->saver().save(m_desk->editor().submission(), false);
                              }},
                             {tr("Save a copy…"), [this, reason] {
                                  if (m_desk)
                                      saveCopy(reason);
                              }}});
}

/// What the file does not take goes to another file, and the window goes on with that one.
/// `reason`: why something is unsaved, to be told again where no file is chosen.
void MainWindow::saveCopy(const QString& reason)
{
    const QString path =
        askForNewFile(tr("%1, copy").arg(QFileInfo(m_path).completeBaseName()) + ".aigaq"_L1);
    if (path.isEmpty() && reason.isEmpty())
        return;
    if (path.isEmpty())
        return showUnsaved(reason);
    const auto made =
        store::createSubmissionFile(path, m_desk->editor().submission(),
                                    {.author = {}, .time = QDateTime::currentSecsSinceEpoch()},
                                    file::Overwrite::Yes); // the file dialog has asked
    auto file = made ? store::SubmissionFile::open(path, store::Access::ReadWrite)
                     : unexpected(made.error());
    if (!file)
        return showUnsaved(sentence(file.error(), path));
    const bool wasProtected = m_desk->saver().key().has_value();
    m_desk->saver().moveTo(*std::move(file));
    m_path = path;
    m_message->hide();
    if (auto lock = store::WritingLock::take(path))
        takeAccess(*std::move(lock));
    watchProtection();
    if (wasProtected)
        m_message->tell(tr("The copy is not protected yet: everybody who has it can read it."),
                        {{tr("Protect it…"), [this] { changeProtection(); }}});
    rememberDocument(path);
    showTitle();
}

void MainWindow::openRecent(const QString& path)
{
    if (QFileInfo::exists(path))
        open(path);
    else
        showMissing(path);
}

/// A document of the list that is not there any more.
void MainWindow::showMissing(const QString& path)
{
    m_message->tell(tr("%1 was not found: it was moved or deleted.").arg(path),
                    {{tr("Look for it…"), [this, path] { lookFor(path); }},
                     {tr("Remove from the list"), [this, path] {
                          forgetDocument(path);
                          m_firstScreen->showRecent();
                      }}});
}

void MainWindow::lookFor(const QString& path)
{
    const QString found =
        QFileDialog::getOpenFileName(this, tr("Look for %1").arg(QFileInfo(path).fileName()),
                                     documentsFolder(), tr("Submissions (*.aigaq)"));
    if (found.isEmpty())
        return showMissing(path);
    forgetDocument(path);
    open(found);
}

void MainWindow::newSubmission()
{
    NewSubmissionDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Submission submission = dialog.submission();
    const QString title = textIn(submission.cover.title, submission.draftLanguage).words();
    const QString path = askForNewFile((title.isEmpty() ? tr("Key issues") : title) + ".aigaq"_L1);
    if (!path.isEmpty())
        create(path, submission);
}

void MainWindow::askAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), documentsFolder(),
                                                      tr("Submissions (*.aigaq)"));
    if (!path.isEmpty())
        open(path);
}

QString MainWindow::draftFiles()
{
    return tr("Drafts (*.docx *.odt *.rtf *.doc *.txt);;All files (*)");
}

void MainWindow::askAndStartFromDraft()
{
    const QString draft =
        QFileDialog::getOpenFileName(this, tr("The draft"), documentsFolder(), draftFiles());
    if (!draft.isEmpty())
        startFromDraft(draft);
}

void MainWindow::startFromDraft(const QString& draft, std::optional<docx::TrackedChanges> tracked)
{
    if (isBusy())
        return;
    auto* reading = new DraftReading(draft, {}, tracked);
    m_jobs->run(reading, tr("Reading %1").arg(QFileInfo(draft).fileName()),
                [this, reading] { draftWasRead(*reading); });
}

void MainWindow::draftWasRead(const DraftReading& reading)
{
    if (reading.wasCancelled())
        return tell(tr("Reading was cancelled. Nothing was imported."));
    if (!reading.read())
        return tellWhyNotRead(reading.read().error(),
                              [this, draft = reading.path()](docx::TrackedChanges tracked) {
                                  startFromDraft(draft, tracked);
                              });
    const QString path = askForNewFile(QFileInfo(reading.path()).completeBaseName() + ".aigaq"_L1);
    if (!path.isEmpty() && create(path, reading.read()->submission))
        m_desk->showReport(reading.path(), reading.read()->findings, [this] {
            // Later: it closes the desk, whose button has been pressed.
            QMetaObject::invokeMethod(this, &MainWindow::throwAway, Qt::QueuedConnection);
        });
    showCommandStates();
}

/// Of a Word document with tracked changes, the user decides what they are worth.
void MainWindow::tellWhyNotRead(const DraftNotRead& why,
                                const std::function<void(docx::TrackedChanges)>& readAgain)
{
    if (!why.changesAreUndecided)
        return m_message->tell(why.sentence);
    m_message->tell(
        why.sentence + u' ' +
            tr("Are they to be part of the draft? What is left out is in the report."),
        {{tr("Accept the changes"), [readAgain] { readAgain(docx::TrackedChanges::Accept); }},
         {tr("Reject the changes"), [readAgain] { readAgain(docx::TrackedChanges::Reject); }}});
}

/// Takes back what was made of a draft. It goes where it can be brought back from.
void MainWindow::throwAway()
{
    const QString path = m_path;
    if (!closeDocument())
        return;
    if (!QFile::moveToTrash(path))
        return m_message->tell(
            tr("%1 was closed. It is still there, since this disk has no trash.").arg(path));
    forgetDocument(path);
    m_firstScreen->showRecent();
    tell(tr("%1 is in the trash.").arg(QFileInfo(path).fileName()));
}

void MainWindow::askAndAddTranslation()
{
    const QString draft = QFileDialog::getOpenFileName(
        this, tr("The draft in another language"), QFileInfo(m_path).absolutePath(), draftFiles());
    if (!draft.isEmpty())
        addTranslation(draft);
}

void MainWindow::addTranslation(const QString& draft, std::optional<docx::TrackedChanges> tracked)
{
    if (isBusy())
        return;
    auto* reading = new DraftReading(draft, m_desk->editor().submission(), tracked);
    m_jobs->run(reading, tr("Reading %1").arg(QFileInfo(draft).fileName()),
                [this, reading, desk = m_desk] {
                    if (desk)
                        translationWasRead(*reading);
                });
}

void MainWindow::translationWasRead(const DraftReading& reading)
{
    if (reading.wasCancelled())
        return tell(tr("Reading was cancelled. Nothing was imported."));
    if (!reading.read())
        return tellWhyNotRead(reading.read().error(), [this, desk = m_desk, draft = reading.path()](
                                                          docx::TrackedChanges tracked) {
            if (desk) // another document may be open by now
                addTranslation(draft, tracked);
        });
    const Submission& now = m_desk->editor().submission();
    if (reading.into() != now) // it was edited meanwhile: the draft may belong to other places
        return addTranslation(reading.path(), reading.tracked());
    const Language language = reading.read()->language;
    const Edit edit = difference(now, reading.read()->submission);
    m_desk->takeIn(edit, language);
    m_desk->showReport(reading.path(), reading.read()->findings,
                       [this, edit] { m_desk->takeBack(edit); });
    showPlace();
    showCommandStates();
}

void MainWindow::lookAtSample()
{
    QFile file(u":/sample/arvenia.json"_s);
    file.open(QIODevice::ReadOnly);
    const auto sample = json::readJson(file.readAll());
    Q_ASSERT(sample);
    // A copy that may be written in and thrown away.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
    create(folder.filePath(tr("Sample") + ".aigaq"_L1), *sample);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (path.endsWith(".aigaq"_L1, Qt::CaseInsensitive))
        open(path);
    else if (isDeskShown() && cameBack(path, m_desk->editor().submission()))
        takeFromWord(path);
    else
        startFromDraft(path);
}

} // namespace aigaq::app
