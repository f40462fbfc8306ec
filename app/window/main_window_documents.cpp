// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/file_messages.h"
#include "app/messages/plaintext_messages.h"
#include "app/messages/store_messages.h"
#include "app/window/main_window.h"
#include "app/window/message.h"
#include "app/window/new_submission_dialog.h"
#include "core/document/editing/text_changes.h"
#include "core/json/json_reader.h"
#include "core/plaintext/plaintext_reader.h"
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

std::optional<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
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

void MainWindow::askAndStartFromDraft()
{
    const QString draft = QFileDialog::getOpenFileName(this, tr("The draft"), documentsFolder(),
                                                       tr("Plain text (*.txt);;All files (*)"));
    if (!draft.isEmpty())
        startFromDraft(draft);
}

void MainWindow::startFromDraft(const QString& draft)
{
    const auto bytes = bytesOf(draft);
    if (!bytes)
        return m_message->tell(unreadable(draft, {}));
    auto read = plaintext::readDraft(*bytes, std::nullopt);
    if (!read)
        return m_message->tell(sentence(read.error(), draft));
    const QString path = askForNewFile(QFileInfo(draft).completeBaseName() + ".aigaq"_L1);
    if (!path.isEmpty() && create(path, read->submission))
        m_desk->showReport(draft, std::move(read->findings));
    showCommandStates();
}

void MainWindow::addTranslation()
{
    const QString draft = QFileDialog::getOpenFileName(this, tr("The draft in another language"),
                                                       QFileInfo(m_path).absolutePath(),
                                                       tr("Plain text (*.txt);;All files (*)"));
    if (draft.isEmpty())
        return;
    const auto bytes = bytesOf(draft);
    if (!bytes)
        return m_message->tell(unreadable(draft, {}));
    const auto recognised = plaintext::readDraft(*bytes, std::nullopt);
    if (!recognised)
        return m_message->tell(sentence(recognised.error(), draft));
    const Language language = recognised->submission.draftLanguage;
    auto read = plaintext::readTranslation(*bytes, language, m_desk->editor().submission());
    if (!read)
        return m_message->tell(sentence(read.error(), draft));
    m_desk->takeIn(textChanges(m_desk->editor().submission(), read->submission, language),
                   language);
    m_desk->showReport(draft, std::move(read->findings));
    showPlace();
    showCommandStates();
}

void MainWindow::lookAtSample()
{
    const auto bytes = bytesOf(u":/sample/arvenia.json"_s);
    const auto sample = json::readJson(bytes.value_or(QByteArray()));
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
    else
        startFromDraft(path);
}

} // namespace aigaq::app
