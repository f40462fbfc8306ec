// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats.h"
#include "app/page_view/shown_pages.h"

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

/// Writes files on a thread of its own, and sets the pages to show afterwards. A file that fails
/// does not keep the others from being written. Without any file it only sets the pages.
class ExportJob : public QObject {
    Q_OBJECT
public:
    /// `shown`: the language whose pages are wanted most.
    ExportJob(document::Submission submission, std::vector<ExportedFile> files,
              document::Language shown, QObject* parent = nullptr);
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    void start();
    /// Ends soon; files that are not complete by then are not written.
    void cancel() { m_cancelled = true; }

    [[nodiscard]] const document::Submission& submission() const { return m_submission; }

    // To be read once `ended` was sent.
    [[nodiscard]] const QStringList& writtenFiles() const { return m_written; }
    [[nodiscard]] const QStringList& errors() const { return m_errors; }
    /// Before all files were written.
    [[nodiscard]] bool wasCancelled() const
    {
        return m_cancelled && m_written.size() + m_errors.size() < std::ssize(m_files);
    }
    [[nodiscard]] bool writesFiles() const { return !m_files.empty(); }
    /// Those of a PDF that was written, if there is one; otherwise as it would have had them.
    [[nodiscard]] const std::optional<ShownPages>& pages() const { return m_pages; }

Q_SIGNALS:
    void progressed(int percent);
    void ended();

private:
    void writeAll();
    void write(const ExportedFile& file, const Progress& progress);
    void keepPages(const pdf::Pages& pages, const QString& file);
    void setPages(const Progress& progress);

    document::Submission m_submission;
    std::vector<ExportedFile> m_files;
    document::Language m_shown;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    QStringList m_written;
    QStringList m_errors;
    std::optional<ShownPages> m_pages;
};

} // namespace aigaq::app
