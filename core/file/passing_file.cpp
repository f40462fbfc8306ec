// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/passing_file.h"

#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aigaq::file {

PassingFile::PassingFile(const QByteArray& place)
    : m_place(place), m_path(place.first(place.lastIndexOf('/') + 1) + ".aigaq-" +
                             QByteArray::number(QRandomGenerator::system()->generate64(), 36))
{
}

PassingFile::~PassingFile()
{
    if (m_made)
        ::unlink(m_path.constData());
}

int PassingFile::make()
{
    const int descriptor = ::open(m_path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return descriptor;
    m_made = true;
    struct stat present{};
    if (::stat(m_place.constData(), &present) != 0 ||
        ::fchmod(descriptor, present.st_mode & 0777U) == 0)
        return descriptor;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return -1;
}

} // namespace aigaq::file
