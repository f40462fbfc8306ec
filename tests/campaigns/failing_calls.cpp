// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/failing_calls.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/syscall.h>
#include <unistd.h>

/// The C library's functions are defined here once more. A program's own definition comes before a
/// library's for all that is loaded with it (ld.so(8)), so SQLite and Qt call these, too.
namespace aigaq::tests {

namespace {

using Fault = FailingCalls::Fault;

struct Armed {
    Fault fault;
    int call;
};
std::optional<Armed> armed;
int count = 0;

enum class Kind { Write, Other };

/// What this call gets: nothing, that is, it is done as always; or an error's number.
std::optional<int> errorOfCall(Kind kind)
{
    if (!armed)
        return {};
    ++count;
    const bool isIt = count == armed->call;
    const bool isLater = count > armed->call;
    switch (armed->fault) {
    case Fault::Full:
        return (isIt || isLater) && kind == Kind::Write ? std::optional(ENOSPC) : std::nullopt;
    case Fault::Broken:
        return isIt ? std::optional(EIO) : std::nullopt;
    case Fault::Gone:
        return isIt || isLater ? std::optional(EIO) : std::nullopt;
    case Fault::None:
    case Fault::Short:
        return {};
    }
    return {};
}

/// To be asked after `errorOfCall`.
bool isCutShort()
{
    return armed && count == armed->call &&
           (armed->fault == Fault::Short || armed->fault == Fault::Full);
}

/// `done(bytes)`: writes so many.
template <class Write>
ssize_t written(std::size_t size, Write done)
{
    const auto error = errorOfCall(Kind::Write);
    const bool isHalf = isCutShort() && size > 1;
    if (!error)
        return done(isHalf ? size / 2 : size);
    if (isHalf)
        static_cast<void>(done(size / 2));
    errno = *error;
    return -1;
}

template <class... Arguments>
int called(long number, Arguments... arguments)
{
    if (const auto error = errorOfCall(Kind::Other)) {
        errno = *error;
        return -1;
    }
    return static_cast<int>(::syscall(number, arguments...));
}

} // namespace

FailingCalls::FailingCalls(Fault fault, int call)
{
    count = 0;
    armed = {.fault = fault, .call = call};
}

FailingCalls::~FailingCalls()
{
    armed.reset();
}

int FailingCalls::calls()
{
    return count;
}

} // namespace aigaq::tests

using aigaq::tests::called;
using aigaq::tests::written;

// NOLINTBEGIN: the C library's names and types
extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    return written(size, [&](size_t part) { return ::syscall(SYS_write, file, bytes, part); });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    return written(size,
                   [&](size_t part) { return ::syscall(SYS_pwrite64, file, bytes, part, at); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    return called(SYS_ftruncate, file, size);
}

int fsync(int file)
{
    return called(SYS_fsync, file);
}

int fdatasync(int file)
{
    return called(SYS_fdatasync, file);
}

int unlink(const char* path) noexcept
{
    return called(SYS_unlink, path);
}

int rename(const char* from, const char* to) noexcept
{
    return called(SYS_rename, from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept
{
    return called(SYS_renameat2, fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    return called(SYS_link, from, to);
}
}
// NOLINTEND
