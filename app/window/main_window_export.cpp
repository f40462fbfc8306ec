// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"
#include "app/export/export_job.h"
#include "app/job/job_bar.h"
#include "app/window/main_window.h"
#include "app/window/message.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

/// Writing files and showing pages, of the submission as it is or was.
namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Of the name of a state, what every file system takes.
QString fileNameOf(QString name)
{
    static const QRegularExpression risky(uR"([/\\:*?"<>|])"_s);
    return name.replace(risky, u"-"_s);
}

} // namespace

void MainWindow::exportSubmission(const Submission& submission, const QString& name)
{
    ExportDialog dialog(submission, m_desk->textLanguage(), name, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<ExportedFile> files = dialog.files();
    const bool comesBack = std::ranges::any_of(files, [](const ExportedFile& file) {
        return file.format->isWorkedOn && file.choices.isWhole();
    });
    if (!comesBack || submission != m_desk->editor().submission())
        return startExport(submission, files);
    keepState(submission, [this, submission, files](const QByteArray& state) {
        startExport(submission, files, state);
    });
}

/// Has the submission's file keep this state, if it can, before `then` is called with its sum.
void MainWindow::keepState(const Submission& submission,
                           const std::function<void(const QByteArray&)>& then)
{
    m_desk->saver().seal();
    auto state = std::make_shared<QByteArray>();
    m_desk->saver().ask(
        [state, submission](store::SubmissionFile& file) {
            if (file.submission() == submission)
                *state = file.keepState({.author = {}, .time = QDateTime::currentSecsSinceEpoch()})
                             .value_or(QByteArray());
        },
        [state, then] { then(*state); });
}

void MainWindow::showPages(const Submission& submission)
{
    startExport(submission, {});
}

void MainWindow::startExport(const Submission& submission, std::vector<ExportedFile> files,
                             const QByteArray& state, const std::optional<Submission>& since)
{
    if (isBusy())
        return;
    const QString what = files.empty() ? tr("Setting the pages") : tr("Writing");
    auto* job = new ExportJob(submission, std::move(files), m_desk->textLanguage(), state);
    if (since)
        job->setSince(*since);
    m_jobs->run(job, what, [this, job, desk = QPointer(m_desk)] {
        exportEnded(*job, desk);
        showCommandStates();
    });
    showCommandStates();
}

/// `desk`: that of the submission; null if it has been closed since.
void MainWindow::exportEnded(const ExportJob& job, DraftDesk* desk)
{
    if (desk != nullptr && job.pages()) {
        desk->showPages(*job.pages(), job.submission());
        if (!job.writesFiles()) // they were asked for by themselves
            desk->focusPages();
    }
    QStringList sentences = job.errors();
    const QStringList written = job.writtenFiles();
    const QString folder =
        written.isEmpty() ? QString() : QFileInfo(written.first()).absolutePath();
    if (!written.isEmpty()) {
        QStringList names;
        for (const QString& file : written)
            names << QFileInfo(file).fileName();
        sentences.prepend(tr("Written to %1: %2.").arg(folder, names.join(u", "_s)));
    }
    if (job.leftFilesOut())
        sentences << tr("The export was cancelled.");
    std::vector<Remedy> remedies;
    if (!written.isEmpty())
        remedies.push_back({tr("Open the folder"),
                            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    if (!sentences.isEmpty())
        m_message->tell(sentences.join(u' '), remedies);
}

void MainWindow::exportPast(const Submission& then, const QString& name)
{
    const QFileInfo file(m_path);
    exportSubmission(then, file.dir().filePath(file.completeBaseName() + u" ("_s +
                                               fileNameOf(name) + u").aigaq"_s));
}

void MainWindow::exportChanges(const Submission& then, const QString& name)
{
    const QFileInfo file(m_path);
    const QString proposed =
        tr("%1 (changes since %2)").arg(file.completeBaseName(), fileNameOf(name)) + ".docx"_L1;
    QString path = QFileDialog::getSaveFileName(this, tr("The changes as a Word document"),
                                                file.dir().filePath(proposed),
                                                tr("Word documents (*.docx);;All files (*)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".docx"_L1;
    const std::vector<ExportedFile> files{
        {.format = formatFor(path), .language = m_desk->textLanguage(), .path = path}};
    if (files.front().format == nullptr || !files.front().format->isWorkedOn)
        return m_message->tell(tr("Changes can be tracked in Word documents alone. Choose a name "
                                  "that ends in .docx."));
    const Submission now = m_desk->editor().submission();
    keepState(now, [this, now, files, then](const QByteArray& state) {
        startExport(now, files, state, then);
    });
}

} // namespace aigaq::app
