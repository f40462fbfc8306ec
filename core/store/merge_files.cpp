// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge_files.h"

#include "core/document/comment_threads.h"
#include "core/document/section.h"
#include "core/store/failure.h"
#include "core/store/place_database.h"
#include "core/store/submission_file.h"

#include <QFile>

namespace aigaq::store {

using namespace document;

namespace {

using Problem = StoreError::Problem;

Result<SubmissionFile, StoreError> openCopy(const QString& path, const KeyOf& keyOf)
{
    auto file = SubmissionFile::open(path, Access::ReadOnly);
    if (file || file.error().problem != Problem::Locked || !keyOf)
        return file;
    return SubmissionFile::open(path, Access::ReadOnly, keyOf(path));
}

/// Takes copies into the file at `passing`, which is a copy of the first.
Result<std::vector<TakenIn>, MergeError>
takeCopies(const QString& passing, const QStringList& copies, const std::optional<QString>& heading,
           const Claim& claim, const std::optional<FileKey>& key, const KeyOf& keyOf)
{
    auto file = SubmissionFile::open(passing, Access::ReadWrite, key);
    if (!file)
        return unexpected(MergeError{.error = file.error(), .path = {}});
    std::vector<TakenIn> taken;
    for (const QString& path : copies) {
        const auto copy = openCopy(path, keyOf);
        if (!copy)
            return unexpected(MergeError{.error = copy.error(), .path = path});
        if (!copy->submission())
            return unexpected(MergeError{.error = copy->submission().error(), .path = path});
        std::optional<std::set<NodeId>> only;
        if (heading)
            only = nodesOfSection(*copy->submission(), *heading);
        if (heading && !only)
            return unexpected(MergeError{.error = {}, .path = path, .noHeading = true});
        if (only)
            only->merge(commentsOn(*only, *copy->submission()));
        const auto fromCopy = file->takeIn(*copy, claim, only);
        if (!fromCopy)
            return unexpected(MergeError{.error = fromCopy.error(), .path = path});
        taken.push_back(*fromCopy);
    }
    return taken;
}

} // namespace

Result<std::vector<TakenIn>, MergeError> mergeFiles(const QString& mine, const QStringList& copies,
                                                    const QString& output,
                                                    const std::optional<QString>& heading,
                                                    const Claim& claim, file::Overwrite overwrite,
                                                    const KeyOf& keyOf)
{
    Result<std::vector<TakenIn>, MergeError> taken;
    const auto placed =
        placeDatabase(output, overwrite, [&](const QString& passing) -> Result<void, StoreError> {
            const auto source = openCopy(mine, keyOf);
            const auto copied = source ? source->copyTo(passing) : unexpected(source.error());
            if (copied)
                taken = takeCopies(passing, copies, heading, claim, source->key(), keyOf);
            else
                taken = unexpected(MergeError{.error = copied.error(), .path = mine});
            if (!taken)
                return unexpected(taken.error().error);
            return {};
        });
    if (!placed && taken)
        return unexpected(MergeError{.error = placed.error(), .path = output});
    if (!taken && taken.error().path.isEmpty())
        taken.error().path = output;
    return taken;
}

} // namespace aigaq::store
