// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/draft_reading.h"

#include "app/import/file_bytes.h"
#include "core/plaintext/plaintext_reader.h"

namespace aigaq::app {

DraftReading::DraftReading(QString path, std::optional<document::Submission> into,
                           std::optional<docx::TrackedChanges> tracked, QObject* parent)
    : Job(parent), m_path(std::move(path)), m_into(std::move(into)), m_tracked(tracked)
{
}

DraftReading::~DraftReading()
{
    stop();
}

void DraftReading::work(const Progress& progress)
{
    constexpr double ofDisk = 0.1; // of the work: the rest is for the words
    const auto file =
        bytesOfFile(m_path, plaintext::ReadLimits().bytes, progressOfStep(progress, 0, ofDisk));
    if (!file) {
        m_read = unexpected(DraftNotRead{.sentence = file.error()});
        return;
    }
    m_read =
        readDraftFile(*file, m_path, {.tracked = m_tracked, .into = m_into ? &*m_into : nullptr},
                      progressOfStep(progress, ofDisk, 1));
}

} // namespace aigaq::app
