// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace aigaq::app {

struct ExportedFile {
    const Format* format;
    document::Language language;
    QString path;
};

/// Writes files on a thread of its own. One that fails does not keep the others from being written.
class ExportJob : public QObject {
    Q_OBJECT
public:
    ExportJob(document::Submission submission, std::vector<ExportedFile> files,
              QObject* parent = nullptr);
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    void start();
    /// Ends soon; files that are not complete by then are not written.
    void cancel() { m_cancelled = true; }

    // To be read once `ended` was sent.
    [[nodiscard]] const QStringList& writtenFiles() const { return m_written; }
    [[nodiscard]] const QStringList& errors() const { return m_errors; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progressed(int percent);
    void ended();

private:
    void writeAll();
    void write(const ExportedFile& file, std::size_t position);

    document::Submission m_submission;
    std::vector<ExportedFile> m_files;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    QStringList m_written;
    QStringList m_errors;
};

} // namespace aigaq::app
