// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_copies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace aigaq::store {

using namespace Qt::StringLiterals;

QStringList conflictCopiesOf(const QString& document)
{
    const QFileInfo file(document);
    const QString name = QRegularExpression::escape(file.completeBaseName());
    const QString ending = QRegularExpression::escape(u'.' + file.suffix());
    const QString signs = uR"( \(.*conflicted copy.*\)|_conflict-\d{8}-\d{6}|)"
                          uR"(\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]+)?)"_s;
    const QRegularExpression copy(
        QRegularExpression::anchoredPattern(name + u'(' + signs + u')' + ending),
        QRegularExpression::CaseInsensitiveOption);
    QStringList copies;
    for (const QFileInfo& beside : file.absoluteDir().entryInfoList(QDir::Files, QDir::Name)) {
        if (copy.match(beside.fileName()).hasMatch())
            copies << beside.filePath();
    }
    return copies;
}

} // namespace aigaq::store
