// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job/job_bar.h"
#include "app/returned/returned_reading.h"
#include "app/window/main_window.h"
#include "app/window/message.h"

#include <QFileDialog>
#include <QFileInfo>

/// Word documents that were exported and come back.
namespace aigaq::app {

using namespace document;

void MainWindow::askAndTakeFromWord()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The Word document that came back"),
                                                      QFileInfo(m_path).absolutePath(),
                                                      tr("Word documents (*.docx);;All files (*)"));
    if (!path.isEmpty())
        takeFromWord(path);
}

void MainWindow::takeFromWord(const QString& path, std::optional<Language> asLanguage)
{
    if (isBusy())
        return;
    m_desk->saver().seal(); // what is compared is in the file
    const auto& key = m_desk->saver().key();
    auto* reading = new ReturnedReading(
        path, m_path, key ? std::optional(key->copy()) : std::nullopt, asLanguage);
    m_jobs->run(reading, tr("Reading %1").arg(QFileInfo(path).fileName()),
                [this, reading, desk = m_desk] {
                    if (desk)
                        returnedWasRead(*reading);
                });
}

void MainWindow::returnedWasRead(const ReturnedReading& reading)
{
    if (reading.wasCancelled())
        return tell(tr("Reading was cancelled. Nothing was taken in."));
    if (const auto& read = reading.read(); read)
        return m_desk->showReturned(reading.path(), *read);
    const ReturnedReading::NotRead& why = reading.read().error();
    if (!why.isUnknown)
        return m_message->tell(why.sentence);
    const auto compare = [this, desk = m_desk, path = reading.path()] {
        if (desk) // another document may be open by now
            takeFromWord(path, desk->textLanguage());
    };
    m_message->tell(why.sentence, {{tr("Compare it even so"), compare}});
}

} // namespace aigaq::app
