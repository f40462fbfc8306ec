// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/failing_system.h"

#include <QtLogging>

#include <sqlcipher/sqlite3.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace aigaq::tests {

namespace {

using Fault = FailingSystem::Fault;

Fault fault = Fault::Broken;
int callsLeft = 0;

/// Counts a call. True: it is the one that goes wrong, or follows it on a full disk.
bool goesWrong()
{
    --callsLeft;
    return callsLeft == 0 || (callsLeft < 0 && fault == Fault::DiskFull);
}

/// What the caller gets to see of it, if it lives on.
int failed()
{
    if (fault == Fault::Killed)
        ::kill(::getpid(), SIGKILL);
    errno = fault == Fault::DiskFull ? ENOSPC : EIO;
    return -1;
}

ssize_t failingWrite(int file, const void* bytes, std::size_t size)
{
    if (!goesWrong())
        return ::write(file, bytes, size);
    if (callsLeft == 0 && fault != Fault::Broken)
        static_cast<void>(!::write(file, bytes, size / 2));
    return failed();
}

ssize_t failingPwrite(int file, const void* bytes, std::size_t size, off_t at)
{
    if (!goesWrong())
        return ::pwrite(file, bytes, size, at);
    if (callsLeft == 0 && fault != Fault::Broken)
        static_cast<void>(!::pwrite(file, bytes, size / 2, at));
    return failed();
}

int failingUnlink(const char* path)
{
    return goesWrong() && fault != Fault::DiskFull ? failed() : ::unlink(path);
}

int failingTruncate(int file, off_t size)
{
    return goesWrong() && fault != Fault::DiskFull ? failed() : ::ftruncate(file, size);
}

int failingOpen(const char* path, int flags, int mode)
{
    return (flags & O_CREAT) != 0 && goesWrong() ? failed() : ::open(path, flags, mode);
}

void replace(const char* name, sqlite3_syscall_ptr call)
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    if (system->xSetSystemCall(system, name, call) != SQLITE_OK)
        qFatal("SQLite has no call %s to replace", name);
}

template <class Function>
sqlite3_syscall_ptr untyped(Function* function)
{
    return reinterpret_cast<sqlite3_syscall_ptr>(function); // NOLINT: how SQLite takes them
}

} // namespace

FailingSystem::FailingSystem(Fault itsFault, int call)
{
    fault = itsFault;
    callsLeft = call;
    replace("write", untyped(failingWrite));
    replace("pwrite", untyped(failingPwrite));
    replace("pwrite64", untyped(failingPwrite));
    replace("unlink", untyped(failingUnlink));
    replace("ftruncate", untyped(failingTruncate));
    replace("open", untyped(failingOpen));
}

FailingSystem::~FailingSystem()
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    system->xSetSystemCall(system, nullptr, nullptr); // puts every one back
}

bool FailingSystem::hasFailed()
{
    return callsLeft <= 0;
}

} // namespace aigaq::tests
