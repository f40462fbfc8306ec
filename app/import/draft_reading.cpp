// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/draft_reading.h"

#include "app/messages/file_messages.h"
#include "core/plaintext/plaintext_reader.h"

#include <QFile>
#include <QFileInfo>

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
    const auto file = bytes([&progress](double done) { return progress(done * ofDisk); });
    if (!file) {
        m_read = unexpected(DraftNotRead{.sentence = file.error()});
        return;
    }
    m_read =
        readDraftFile(*file, m_path, {.tracked = m_tracked, .into = m_into ? &*m_into : nullptr},
                      progressOfStep(progress, ofDisk, 1));
}

/// Of a file that is too large, no more than shows it.
Result<QByteArray, QString> DraftReading::bytes(const Progress& progress) const
{
    constexpr qint64 piece = qint64{1} << 20;
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return unexpected(unreadable(m_path, file.errorString()));
    const qsizetype most = plaintext::ReadLimits().bytes;
    const auto whole = static_cast<double>(std::max<qint64>(std::min(file.size(), most), 1));
    QByteArray bytes;
    while (!file.atEnd() && bytes.size() <= most) {
        if (!progress(std::min(static_cast<double>(bytes.size()) / whole, 1.0)))
            return unexpected(QString());
        bytes += file.read(piece);
        if (file.error() != QFile::NoError)
            return unexpected(unreadable(m_path, file.errorString()));
    }
    return bytes;
}

} // namespace aigaq::app
