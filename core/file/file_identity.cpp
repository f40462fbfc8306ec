// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace aigaq::file {

FileIdentity identityOf(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {.device = found.st_dev, .number = found.st_ino, .exists = true};
}

} // namespace aigaq::file
