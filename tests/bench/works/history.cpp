// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"
#include "tests/bench/works/history_file.h"

#include <QFile>
#include <QTemporaryDir>

namespace aigaq::bench {

using namespace document;
using namespace Qt::StringLiterals;
using store::Access;
using store::SubmissionFile;

namespace {

constexpr int edits = 40;

/// A copy that may be changed, on the same disk.
struct Copy {
    explicit Copy(const GeneratedFiles& files) : folder(files.folder + u"/history"_s)
    {
        require(QFile::copy(historyFile(files), path), "the file could not be copied");
    }
    [[nodiscard]] SubmissionFile opened() const
    {
        auto file = SubmissionFile::open(path, Access::ReadWrite);
        require(file.has_value() && file->submission(), "the copy could not be opened");
        return *std::move(file);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"copy.aigaq"_s);
};

} // namespace

void loadHistory(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const QString path = historyFile(files);
    const auto submission = stopwatch.lap([&] {
        return SubmissionFile::open(path, Access::ReadOnly)
            .and_then([](const SubmissionFile& file) { return file.submission(); });
    });
    require(submission && submission->items.size() == static_cast<std::size_t>(files.pairs),
            "another submission was loaded");
}

void keepWords(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const Copy copy(files);
    SubmissionFile file = copy.opened();
    Submission wanted = *file.submission();
    for (int edit = 0; edit < edits; ++edit) {
        addWords(wanted, edit);
        const auto kept = stopwatch.lap([&] { return file.keepDraft(wanted); });
        require(kept && *kept, "the words were not kept as a draft");
    }
}

void restoreState(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const auto file = SubmissionFile::open(historyFile(files), Access::ReadOnly);
    require(file.has_value(), "the file could not be opened");
    const auto snapshots = file->snapshots();
    require(snapshots && snapshots->size() == 1, "the named state is not there");
    const auto then = stopwatch.lap([&] { return file->submissionAt(snapshots->front().id); });
    require(then && *then != *file->submission(), "another state was restored");
}

void purgeWords(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const Copy copy(files);
    SubmissionFile file = copy.opened();
    const auto purged = stopwatch.lap([&] { return file.purge(u"version 3"_s, u"…"_s, {}); });
    require(purged && !purged->fields.empty(), "nothing was purged");
}

} // namespace aigaq::bench
