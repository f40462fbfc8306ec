// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include <QFileInfo>

namespace aigaq::store {

namespace {

Result<OpenedDocument, StoreError> openToRead(const QString& path,
                                              const std::optional<FileKey>& key,
                                              std::variant<WritingLock, Writer, OnlyReadable> why)
{
    return SubmissionFile::open(path, Access::ReadOnly, key).transform([&](SubmissionFile&& file) {
        return OpenedDocument{.file = std::move(file), .access = std::move(why)};
    });
}

} // namespace

Result<OpenedDocument, StoreError> openDocument(const QString& path,
                                                const std::optional<FileKey>& key)
{
    if (!QFileInfo(path).isFile()) // and nothing is made beside what is not there
        return openToRead(path, key, OnlyReadable());
    auto lock = WritingLock::take(path);
    if (!lock)
        return openToRead(path, key, lock.error());
    auto file = SubmissionFile::open(path, Access::ReadWrite, key);
    if (!file && file.error().problem == StoreError::Problem::Unwritable)
        return openToRead(path, key, OnlyReadable());
    return std::move(file).transform([&](SubmissionFile&& opened) {
        return OpenedDocument{.file = std::move(opened), .access = *std::move(lock)};
    });
}

} // namespace aigaq::store
