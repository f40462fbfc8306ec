// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/file_messages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace aigaq::app {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FileMessages)
};

} // namespace

QString sentence(const file::WriteError& error, const QString& file)
{
    using enum file::WriteError::Problem;
    switch (error.problem) {
    case AlreadyExists:
        return Messages::tr("%1 is there already and was not changed. Choose another name, or "
                            "replace it with --force.")
            .arg(file);
    case NoFolder:
        return Messages::tr("%1 was not written: there is no folder %2.")
            .arg(file, QFileInfo(file).path());
    case NotAllowed:
        return Messages::tr("%1 was not written: its folder or the file that is there may only be "
                            "read. Choose another folder.")
            .arg(file);
    case DiskFull:
        return Messages::tr("%1 was not written: the disk is full. Free some space and try again.")
            .arg(file);
    case IsFolder:
        return Messages::tr("%1 is a folder. Give the name of a file in it.").arg(file);
    case Failed:
        break;
    }
    return Messages::tr("%1 was not written: the system says \"%2\".").arg(file, error.reason);
}

QString unreadable(const QString& file, const QString& systemsReason)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Messages::tr("There is no file %1.").arg(file);
    if (info.isDir())
        return Messages::tr("%1 is a folder. Give the name of a file in it.").arg(file);
    return Messages::tr("%1 cannot be read: the system says \"%2\".").arg(file, systemsReason);
}

} // namespace aigaq::app
