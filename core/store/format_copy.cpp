// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/format_copy.h"

#include "core/store/place_database.h"

#include <QDir>
#include <QFileInfo>

namespace aigaq::store {

using namespace Qt::StringLiterals;

namespace {

/// A file that was put back and renewed so often is being renewed by mistake.
constexpr int mostCopies = 100;

} // namespace

Result<QString, StoreError> keepCopyOfFormat(const QString& path, int format,
                                             const std::function<void(const QString&)>& copy)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const QString name = file.absolutePath() + u'/' + file.completeBaseName() + ".format-"_L1 +
                         QString::number(format);
    const QString ending = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    for (int i = 1; i <= mostCopies; ++i) {
        const QString place = name + (i == 1 ? QString() : u'-' + QString::number(i)) + ending;
        const auto placed = placeDatabase(place, file::Overwrite::No,
                                          [&](const QString& passing) -> Result<void, StoreError> {
                                              copy(passing);
                                              return {};
                                          });
        if (placed)
            return place;
        if (placed.error().problem != StoreError::Problem::AlreadyExists)
            return unexpected(placed.error());
    }
    return unexpected(StoreError{.problem = StoreError::Problem::AlreadyExists, .detail = name});
}

QStringList copiesOfOlderFormats(const QString& path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const QString beginning = file.completeBaseName() + ".format-"_L1;
    QStringList copies;
    for (const QFileInfo& other : file.dir().entryInfoList(QDir::Files, QDir::Name)) {
        if (other.fileName().startsWith(beginning) && other.suffix() == file.suffix())
            copies.append(other.filePath());
    }
    return copies;
}

} // namespace aigaq::store
