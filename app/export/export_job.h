// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats.h"
#include "app/job/job.h"
#include "app/page_view/shown_pages.h"

#include <QStringList>

#include <vector>

namespace aigaq::app {

struct ExportedFile {
    const Format* format;
    document::Language language;
    QString path;
    ExportChoices choices;
};

/// Writes files, and sets the pages to show afterwards. A file that fails does not keep the others
/// from being written; when it is cancelled, those that are not complete by then are not written.
/// Without any file it only sets the pages.
class ExportJob : public Job {
    Q_OBJECT
public:
    /// `shown`: the language whose pages are wanted most; `state`: as in WhatToWrite.
    ExportJob(document::Submission submission, std::vector<ExportedFile> files,
              document::Language shown, QByteArray state = {}, QObject* parent = nullptr);
    /// The files show what has changed since this version.
    void setSince(document::Submission since) { m_since = std::move(since); }
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    [[nodiscard]] const document::Submission& submission() const { return m_submission; }

    // To be read once `ended` was sent.
    [[nodiscard]] const QStringList& writtenFiles() const { return m_written; }
    [[nodiscard]] const QStringList& errors() const { return m_errors; }
    /// Cancelled before all files were written.
    [[nodiscard]] bool leftFilesOut() const
    {
        return wasCancelled() && m_written.size() + m_errors.size() < std::ssize(m_files);
    }
    [[nodiscard]] bool writesFiles() const { return !m_files.empty(); }
    /// Those of a PDF that was written, if there is one; otherwise as it would have had them.
    [[nodiscard]] const std::optional<ShownPages>& pages() const { return m_pages; }

protected:
    void work(const Progress& progress) override;

private:
    void write(const ExportedFile& file, const Progress& progress);
    void keepPages(const pdf::Pages& pages, const QString& file);
    void setPages(const Progress& progress);

    document::Submission m_submission;
    std::vector<ExportedFile> m_files;
    document::Language m_shown;
    QByteArray m_state;
    std::optional<document::Submission> m_since;
    QStringList m_written;
    QStringList m_errors;
    std::optional<ShownPages> m_pages;
};

} // namespace aigaq::app
