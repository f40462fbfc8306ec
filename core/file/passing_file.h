// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtClassHelperMacros>

namespace aigaq::file {

/// An empty file under a passing name in the folder of another one, whose place it is to take when
/// it is whole. It is gone at its owner's end, unless it was moved there.
class PassingFile {
public:
    /// `place` is the name as the system has it, encoded, with links followed.
    explicit PassingFile(const QByteArray& place);
    ~PassingFile();
    Q_DISABLE_COPY_MOVE(PassingFile)

    /// Makes it, readable by whom the file at its place is, else by whom any new file is, and gives
    /// its descriptor, which is the caller's to close. Less than 0: errno tells why not.
    [[nodiscard]] int make();

    [[nodiscard]] const QByteArray& path() const { return m_path; }

private:
    QByteArray m_place;
    QByteArray m_path;
    bool m_made = false;
};

} // namespace aigaq::file
