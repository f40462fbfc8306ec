// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/file_bytes.h"

#include "app/messages/file_messages.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace aigaq::app {

Result<QByteArray, QString> bytesOfFile(const QString& path, qsizetype most,
                                        const Progress& progress)
{
    constexpr qint64 piece = qint64{1} << 20;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unexpected(unreadable(path, file.errorString()));
    const auto whole = static_cast<double>(std::max<qint64>(std::min(file.size(), most), 1));
    QByteArray bytes;
    while (!file.atEnd() && bytes.size() <= most) {
        if (progress && !progress(std::min(static_cast<double>(bytes.size()) / whole, 1.0)))
            return unexpected(QString());
        bytes += file.read(piece);
        if (file.error() != QFile::NoError)
            return unexpected(unreadable(path, file.errorString()));
    }
    return bytes;
}

} // namespace aigaq::app
