// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/recording_vfs.h"

#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

#include <new>

/// A shim over SQLite's own VFS (https://www.sqlite.org/vfs.html, "VFS shims").
namespace aigaq::tests {

namespace {

sqlite3_vfs* real = nullptr;
sqlite3_vfs shim;
std::vector<DiskEvent> recorded;

struct RecordedFile {
    sqlite3_file base;
    QString* name;
    [[nodiscard]] sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

RecordedFile& of(sqlite3_file* file)
{
    return *reinterpret_cast<RecordedFile*>(file);
}

sqlite3_file* innerOf(sqlite3_file* file)
{
    return of(file).inner();
}

const sqlite3_io_methods& methodsOf(sqlite3_file* file)
{
    return *innerOf(file)->pMethods;
}

QString nameOf(const char* path)
{
    return QFileInfo(QString::fromLocal8Bit(path)).fileName();
}

int closeFile(sqlite3_file* file)
{
    delete of(file).name;
    return methodsOf(file).xClose(innerOf(file));
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    return methodsOf(file).xRead(innerOf(file), to, size, at);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    recorded.push_back({.kind = DiskEvent::Kind::Write,
                        .file = *of(file).name,
                        .at = at,
                        .bytes = QByteArray(static_cast<const char*>(from), size)});
    return methodsOf(file).xWrite(innerOf(file), from, size, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    recorded.push_back(
        {.kind = DiskEvent::Kind::Truncate, .file = *of(file).name, .at = size, .bytes = {}});
    return methodsOf(file).xTruncate(innerOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    const int result = methodsOf(file).xSync(innerOf(file), flags);
    recorded.push_back(
        {.kind = DiskEvent::Kind::Sync, .file = *of(file).name, .at = 0, .bytes = {}});
    return result;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return methodsOf(file).xFileSize(innerOf(file), size);
}

int lockFile(sqlite3_file* file, int lock)
{
    return methodsOf(file).xLock(innerOf(file), lock);
}

int unlockFile(sqlite3_file* file, int lock)
{
    return methodsOf(file).xUnlock(innerOf(file), lock);
}

int checkReservedLock(sqlite3_file* file, int* result)
{
    return methodsOf(file).xCheckReservedLock(innerOf(file), result);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return methodsOf(file).xFileControl(innerOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return methodsOf(file).xSectorSize(innerOf(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return methodsOf(file).xDeviceCharacteristics(innerOf(file));
}

const sqlite3_io_methods methods{.iVersion = 1,
                                 .xClose = closeFile,
                                 .xRead = readFile,
                                 .xWrite = writeFile,
                                 .xTruncate = truncateFile,
                                 .xSync = syncFile,
                                 .xFileSize = fileSize,
                                 .xLock = lockFile,
                                 .xUnlock = unlockFile,
                                 .xCheckReservedLock = checkReservedLock,
                                 .xFileControl = fileControl,
                                 .xSectorSize = sectorSize,
                                 .xDeviceCharacteristics = deviceCharacteristics};

int openFile(sqlite3_vfs* /*vfs*/, sqlite3_filename path, sqlite3_file* file, int flags,
             int* outFlags)
{
    auto* recordedFile = new (file) RecordedFile{.base = {.pMethods = nullptr}, .name = nullptr};
    int exists = 0;
    if (path != nullptr)
        real->xAccess(real, path, SQLITE_ACCESS_EXISTS, &exists);
    const int result = real->xOpen(real, path, recordedFile->inner(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    recordedFile->name = new QString(path == nullptr ? QString() : nameOf(path));
    recordedFile->base.pMethods = &methods;
    if (exists == 0)
        recorded.push_back(
            {.kind = DiskEvent::Kind::Create, .file = *recordedFile->name, .at = 0, .bytes = {}});
    return result;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* path, int syncFolder)
{
    const int result = real->xDelete(real, path, syncFolder);
    recorded.push_back(
        {.kind = DiskEvent::Kind::Delete, .file = nameOf(path), .at = syncFolder, .bytes = {}});
    return result;
}

} // namespace

DiskRecorder::DiskRecorder()
{
    real = sqlite3_vfs_find(nullptr);
    shim = *real;
    shim.zName = "aigaq-recorder";
    shim.szOsFile = static_cast<int>(sizeof(RecordedFile)) + real->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    recorded.clear();
    sqlite3_vfs_register(&shim, 1);
}

DiskRecorder::~DiskRecorder()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(real, 1);
}

void DiskRecorder::acknowledge()
{
    recorded.push_back({.kind = DiskEvent::Kind::Acknowledged, .file = {}, .at = 0, .bytes = {}});
}

const std::vector<DiskEvent>& DiskRecorder::events() const
{
    return recorded;
}

} // namespace aigaq::tests
