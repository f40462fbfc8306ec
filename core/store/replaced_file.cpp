// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replaced_file.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace aigaq::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<FileKey> copyOf(const std::optional<FileKey>& key)
{
    return key ? std::optional(key->copy()) : std::nullopt;
}

} // namespace

Result<TakenIn, StoreError> joinWithReplacement(const SubmissionFile& file,
                                                const document::Submission& wanted,
                                                const QString& path, const Claim& claim)
{
    // SQLite does not save to a file that has lost its name, so what was to be saved goes into a
    // copy. It lies beside the document: another place might not be as well protected.
    QTemporaryFile passing(QFileInfo(path).absolutePath() + "/.aigaq-XXXXXX"_L1);
    if (!passing.open())
        return unexpected(StoreError{.problem = StoreError::Problem::Unwritable,
                                     .detail = passing.errorString()});
    passing.close();
    if (const auto copied = file.copyTo(passing.fileName()); !copied)
        return unexpected(copied.error());
    auto mine = SubmissionFile::open(passing.fileName(), Access::ReadWrite, copyOf(file.key()));
    if (!mine)
        return unexpected(mine.error());
    if (const auto saved = mine->save(wanted, claim); !saved)
        return unexpected(saved.error());
    auto present = SubmissionFile::open(path, Access::ReadWrite, copyOf(file.key()));
    if (!present)
        return unexpected(present.error());
    return present->takeIn(*mine, claim);
}

} // namespace aigaq::store
