// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// Files that appear whole or not at all.
namespace aigaq::file {

enum class Overwrite { No, Yes };

struct WriteError {
    enum class Problem {
        AlreadyExists, ///< and may not be replaced
        NoFolder,      ///< the folder that it should stand in is not there
        NotAllowed,    ///< the folder, or the file that stands there, may not be written
        DiskFull,      ///< also: the user's share of the disk
        IsFolder,      ///< a folder has this name
        Failed,        ///< anything else; `reason` has the system's words
    };
    Problem problem;
    QString reason;
};

/// Writes a file under a passing name beside its place, makes sure that it has reached the disk,
/// and only then gives it its name. After a failure, the power's included, the name means what it
/// meant before.
///
/// (`QSaveFile` promises the same, but takes a write that a full disk cut short for a success,
/// ignores a failing sync, and does not sync the folder.)
[[nodiscard]] Result<void, WriteError> writeAtomically(const QString& path, const QByteArray& bytes,
                                                       Overwrite overwrite);

/// Gives the whole, closed file `from` the name `to` in the same folder, and makes sure that the
/// disk knows. For files that another library writes.
[[nodiscard]] Result<void, WriteError> moveIntoPlace(const QString& from, const QString& to,
                                                     Overwrite overwrite);

} // namespace aigaq::file
