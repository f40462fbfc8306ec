// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/draft_reading.h"

#include "app/messages/file_messages.h"
#include "app/messages/plaintext_messages.h"
#include "core/plaintext/plaintext_reader.h"

#include <QFile>
#include <QFileInfo>

namespace aigaq::app {

DraftReading::DraftReading(const QString& path, std::optional<document::Submission> into,
                           QObject* parent)
    : Job(parent), m_path(path), m_into(std::move(into))
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
        m_read = unexpected(file.error());
        return;
    }
    m_read = readBytes(*file,
                       [&progress](double done) { return progress(ofDisk + done * (1 - ofDisk)); });
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

Result<DraftReading::Read, QString> DraftReading::readBytes(const QByteArray& bytes,
                                                            const Progress& progress) const
{
    const auto worded = [this](const plaintext::ReadError& error) {
        return sentence(error, m_path);
    };
    if (m_into)
        return plaintext::readTranslation(bytes, std::nullopt, *m_into, {}, progress)
            .transform([](plaintext::ImportedTranslation&& read) {
                return Read{.submission = std::move(read.submission),
                            .language = read.language,
                            .findings = std::move(read.findings)};
            })
            .transform_error(worded);
    return plaintext::readDraft(bytes, std::nullopt, {}, progress)
        .transform([](plaintext::ImportedDraft&& read) {
            const document::Language language = read.submission.draftLanguage;
            return Read{.submission = std::move(read.submission),
                        .language = language,
                        .findings = std::move(read.findings)};
        })
        .transform_error(worded);
}

} // namespace aigaq::app
