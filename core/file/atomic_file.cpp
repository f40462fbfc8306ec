// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/atomic_file.h"

#include "core/file/passing_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <unistd.h>

namespace aigaq::file {

namespace {

using namespace Qt::StringLiterals;
using Problem = WriteError::Problem;

WriteError errorOf(int number)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case EEXIST:
        return {.problem = Problem::AlreadyExists, .reason = reason};
    case ENOENT:
    case ENOTDIR:
        return {.problem = Problem::NoFolder, .reason = reason};
    case EACCES:
    case EPERM:
    case EROFS:
        return {.problem = Problem::NotAllowed, .reason = reason};
    case ENOSPC:
    case EDQUOT:
        return {.problem = Problem::DiskFull, .reason = reason};
    case EISDIR:
    case ENOTEMPTY:
        return {.problem = Problem::IsFolder, .reason = reason};
    default:
        return {.problem = Problem::Failed, .reason = reason};
    }
}

/// An open file of the system, closed at its owner's end.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return m_number; }
    /// What the last error on a network disk may hide in.
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

QByteArray folderOf(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.first(qMax(slash, qsizetype{1}));
}

/// What a rename has changed lasts once the folder has reached the disk. Some network file systems
/// cannot sync a folder and say so; there nothing more can be done.
bool syncFolderOf(const QByteArray& path)
{
    const Descriptor folder(::open(folderOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.number() >= 0 && (::fsync(folder.number()) == 0 || errno == EINVAL);
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done,
                                        static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax(written, ssize_t{0});
    }
    return true;
}

/// The name's place, not its target's: through a symbolic link the target is replaced, and the link
/// stays.
QByteArray placeOf(const QString& path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return QFile::encodeName(target.isEmpty() ? path : target);
}

bool renameTo(const QByteArray& from, const QByteArray& to, Overwrite overwrite)
{
    if (overwrite == Overwrite::Yes)
        return ::rename(from.constData(), to.constData()) == 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL) // EINVAL: this file system cannot tell us atomically
        return false;
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

Result<void, WriteError> moveEncoded(const QByteArray& from, const QByteArray& to,
                                     Overwrite overwrite)
{
    if (renameTo(from, to, overwrite) && syncFolderOf(to))
        return {};
    return unexpected(errorOf(errno));
}

} // namespace

Result<void, WriteError> writeAtomically(const QString& path, const QByteArray& bytes,
                                         Overwrite overwrite)
{
    const QByteArray place = placeOf(path);
    if (QFileInfo(path).isDir())
        return unexpected(errorOf(EISDIR));
    if (overwrite == Overwrite::No && ::access(place.constData(), F_OK) == 0)
        return unexpected(errorOf(EEXIST));

    PassingFile passing(place);
    Descriptor file(passing.make());
    if (file.number() < 0)
        return unexpected(errorOf(errno));
    const bool whole =
        writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 && file.close();
    return whole ? moveEncoded(passing.path(), place, overwrite) : unexpected(errorOf(errno));
}

Result<void, WriteError> moveIntoPlace(const QString& from, const QString& to, Overwrite overwrite)
{
    if (QFileInfo(to).isDir())
        return unexpected(errorOf(EISDIR));
    return moveEncoded(QFile::encodeName(from), placeOf(to), overwrite);
}

} // namespace aigaq::file
