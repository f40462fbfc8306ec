// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aigaq::tests {

/// A small disk in memory, mounted on an empty folder for one test. Only root can mount; where that
/// is not possible the test is skipped. The mount is private to this process and ends with it.
class MountedDisk {
public:
    MountedDisk(const QString& folder, int kibibytes);
    ~MountedDisk();
    MountedDisk(const MountedDisk&) = delete;
    MountedDisk& operator=(const MountedDisk&) = delete;

    void makeReadOnly();
    /// Leaves no byte free.
    void fill();

private:
    QByteArray m_folder;
};

} // namespace aigaq::tests
