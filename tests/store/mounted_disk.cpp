// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/mounted_disk.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>

namespace aigaq::tests {

MountedDisk::MountedDisk(const QString& folder, int kibibytes) : m_folder(QFile::encodeName(folder))
{
    const QByteArray options = "size=" + QByteArray::number(kibibytes) + "k";
    const bool isPrivate = ::unshare(CLONE_NEWNS) == 0;
    // In a changed root "/" may be no mount; then whoever changed it has taken care.
    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    if (!isPrivate || ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) != 0)
        SKIP("only root can mount a small disk here: " << std::strerror(errno));
}

MountedDisk::~MountedDisk()
{
    ::umount2(m_folder.constData(), MNT_DETACH);
}

void MountedDisk::makeReadOnly()
{
    REQUIRE(::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
}

void MountedDisk::fill()
{
    QFile filler(QString::fromLocal8Bit(m_folder + "/filler"));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(512, 'x')) > 0) {
    }
}

} // namespace aigaq::tests
