// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/returned/returned_reading.h"

#include "app/import/file_bytes.h"
#include "app/messages/store_messages.h"

#include <QFileInfo>

namespace aigaq::app {

ReturnedReading::ReturnedReading(QString path, QString submission,
                                 std::optional<store::FileKey> key,
                                 std::optional<document::Language> asLanguage, QObject* parent)
    : Job(parent), m_path(std::move(path)), m_submission(std::move(submission)),
      m_key(std::move(key)), m_asLanguage(asLanguage)
{
}

ReturnedReading::~ReturnedReading()
{
    stop();
}

void ReturnedReading::work(const Progress& progress)
{
    constexpr double ofDisk = 0.1; // of the work: the rest is for the words
    const auto fail = [this](const QString& sentence, bool isUnknown = false) {
        m_read = unexpected(NotRead{.sentence = sentence, .isUnknown = isUnknown});
    };
    const auto bytes = bytesOfFile(m_path, static_cast<qsizetype>(docx::DocxReadLimits().package),
                                   progressOfStep(progress, 0, ofDisk));
    if (!bytes)
        return fail(bytes.error());
    const auto file = store::SubmissionFile::open(m_submission, store::Access::ReadOnly, m_key);
    if (!file || !file->submission())
        return fail(sentence(file ? file->submission().error() : file.error(), m_submission));
    if (!m_asLanguage && !isReturned(*bytes, *file->submission(), {}))
        return fail(tr("%1 does not say that it was exported from this submission.")
                        .arg(QFileInfo(m_path).fileName()),
                    true);
    const auto mark = docx::readExportMark(*bytes);
    const document::Language language =
        m_asLanguage.value_or(mark ? mark->language : file->submission()->draftLanguage);
    auto read =
        readReturnedFile(*bytes, m_path, *file, language, progressOfStep(progress, ofDisk, 1));
    if (read)
        m_read = *std::move(read);
    else
        fail(read.error());
}

} // namespace aigaq::app
