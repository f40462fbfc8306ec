// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"

#include "app/messages/file_messages.h"
#include "app/messages/pdf_messages.h"
#include "core/document/reading.h"
#include "core/file/atomic_file.h"

#include <algorithm>

namespace aigaq::app {

ExportJob::ExportJob(document::Submission submission, std::vector<ExportedFile> files,
                     document::Language shown, QByteArray state, QObject* parent)
    : Job(parent), m_submission(std::move(submission)), m_files(std::move(files)), m_shown(shown),
      m_state(std::move(state))
{
}

ExportJob::~ExportJob()
{
    stop();
}

void ExportJob::work(const Progress& progress)
{
    const auto steps = static_cast<double>(m_files.size() + 1);
    double done = 0;
    for (const ExportedFile& file : m_files) {
        if (!wasCancelled())
            write(file, progressOfStep(progress, done / steps, (done + 1) / steps));
        ++done;
    }
    const bool isWorthwhile = !writesFiles() || !m_written.isEmpty();
    if (!wasCancelled() && !m_pages && isWorthwhile)
        setPages(progressOfStep(progress, done / steps, 1));
}

void ExportJob::write(const ExportedFile& file, const Progress& progress)
{
    const Written content = file.format->write({.submission = m_submission,
                                                .language = file.language,
                                                .file = file.path,
                                                .choices = file.choices,
                                                .state = m_state,
                                                .since = m_since ? &*m_since : nullptr},
                                               progress);
    if (!content) {
        if (!content.error().isEmpty())
            m_errors << content.error();
        return;
    }
    const auto written = file::writeAtomically(file.path, content->bytes, file::Overwrite::Yes);
    if (!written) {
        m_errors << sentence(written.error(), file.path);
        return;
    }
    m_written << file.path;
    if (content->pages)
        keepPages(*content->pages, file.path);
}

void ExportJob::keepPages(const pdf::Pages& pages, const QString& file)
{
    const bool isWanted = pages.language() == m_shown;
    if (!m_pages || (isWanted && m_pages->pages.language() != m_shown))
        m_pages = ShownPages{.pages = pages, .file = file};
}

void ExportJob::setPages(const Progress& progress)
{
    const bool hasShown =
        !writesFiles() || std::ranges::contains(m_files, m_shown, &ExportedFile::language);
    const auto pages = pdf::setPages(
        document::reading(m_submission, hasShown ? m_shown : m_files.front().language), {},
        progress);
    if (pages)
        m_pages = ShownPages{.pages = *pages};
    else if (const QString sentence = whyNoPages(pages.error()); !sentence.isEmpty())
        m_errors << sentence;
}

} // namespace aigaq::app
