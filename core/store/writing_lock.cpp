// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writing_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace aigaq::store {

using namespace Qt::StringLiterals;

namespace {

Writer writerIn(const QLockFile& lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    Writer writer;
    if (lock.getLockInfo(&process, &computer, &program)) {
        writer.computer = computer;
        writer.isHere = computer == QSysInfo::machineHostName();
    }
    writer.since = QFileInfo(lock.fileName()).lastModified();
    return writer;
}

} // namespace

/// Of the document itself, not of a link to it.
QString WritingLock::pathOf(const QString& document)
{
    const QFileInfo info(document);
    const QString canonical = info.canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? info.absoluteFilePath() : canonical);
    return file.dir().filePath(u'.' + file.fileName() + ".open"_L1);
}

std::expected<WritingLock, Writer> WritingLock::take(const QString& document)
{
    auto lock = std::make_unique<QLockFile>(pathOf(document));
    lock->setStaleLockTime(0); // a long day's work is not left over
    if (lock->tryLock())
        return WritingLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return std::unexpected(writerIn(*lock));
    return WritingLock(nullptr);
}

void WritingLock::forget(const QString& document)
{
    QFile::remove(pathOf(document));
}

} // namespace aigaq::store
