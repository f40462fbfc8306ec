// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"

#include "app/messages/file_messages.h"
#include "core/file/atomic_file.h"

namespace aigaq::app {

ExportJob::ExportJob(document::Submission submission, std::vector<ExportedFile> files,
                     QObject* parent)
    : Job(parent), m_submission(std::move(submission)), m_files(std::move(files))
{
}

ExportJob::~ExportJob()
{
    stop();
}

void ExportJob::work(const Progress& progress)
{
    const auto whole = static_cast<double>(m_files.size());
    for (std::size_t i = 0; i < m_files.size() && !wasCancelled(); ++i)
        write(m_files[i],
              [&](double done) { return progress((static_cast<double>(i) + done) / whole); });
}

void ExportJob::write(const ExportedFile& file, const Progress& progress)
{
    const Written bytes = file.format->write(m_submission, file.language, file.path, progress);
    if (!bytes) {
        if (!bytes.error().isEmpty())
            m_errors << bytes.error();
        return;
    }
    const auto written = file::writeAtomically(file.path, *bytes, file::Overwrite::Yes);
    if (written)
        m_written << file.path;
    else
        m_errors << sentence(written.error(), file.path);
}

} // namespace aigaq::app
