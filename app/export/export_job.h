// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats.h"
#include "app/job/job.h"

#include <QStringList>

#include <vector>

namespace aigaq::app {

struct ExportedFile {
    const Format* format;
    document::Language language;
    QString path;
};

/// Writes files. One that fails does not keep the others from being written; when it is cancelled,
/// those that are not complete by then are not written.
class ExportJob : public Job {
    Q_OBJECT
public:
    ExportJob(document::Submission submission, std::vector<ExportedFile> files,
              QObject* parent = nullptr);
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    [[nodiscard]] const QStringList& writtenFiles() const { return m_written; }
    [[nodiscard]] const QStringList& errors() const { return m_errors; }

protected:
    void work(const Progress& progress) override;

private:
    void write(const ExportedFile& file, const Progress& progress);

    document::Submission m_submission;
    std::vector<ExportedFile> m_files;
    QStringList m_written;
    QStringList m_errors;
};

} // namespace aigaq::app
