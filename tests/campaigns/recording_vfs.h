// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace aigaq::tests {

/// One thing that SQLite did to the disk.
struct DiskEvent {
    enum class Kind { Create, Write, Truncate, Sync, Delete, Acknowledged };
    Kind kind;
    QString file;  ///< its name, without the folder
    qint64 at = 0; ///< of a write: where; of a truncation: the new size
    QByteArray bytes;
};

/// While it lives, whatever SQLite opens is written through, and recorded.
class DiskRecorder {
public:
    DiskRecorder();
    ~DiskRecorder();
    DiskRecorder(const DiskRecorder&) = delete;
    DiskRecorder& operator=(const DiskRecorder&) = delete;

    /// Says that the work up to here was reported to be safe.
    void acknowledge();
    [[nodiscard]] const std::vector<DiskEvent>& events() const;
};

} // namespace aigaq::tests
