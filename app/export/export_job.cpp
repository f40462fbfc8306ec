// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"

#include "app/messages/file_messages.h"
#include "core/file/atomic_file.h"

namespace aigaq::app {

ExportJob::ExportJob(document::Submission submission, std::vector<ExportedFile> files,
                     QObject* parent)
    : QObject(parent), m_submission(std::move(submission)), m_files(std::move(files))
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start()
{
    m_thread.reset(QThread::create([this] { writeAll(); }));
    connect(m_thread.get(), &QThread::finished, this, &ExportJob::ended);
    m_thread->start();
}

void ExportJob::writeAll()
{
    for (std::size_t i = 0; i < m_files.size() && !m_cancelled; ++i)
        write(m_files[i], i);
}

void ExportJob::write(const ExportedFile& file, std::size_t position)
{
    const auto whole = static_cast<double>(m_files.size());
    const Progress progress = [&](double done) {
        constexpr double percent = 100;
        Q_EMIT progressed(
            static_cast<int>((static_cast<double>(position) + done) / whole * percent));
        return !m_cancelled;
    };
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
