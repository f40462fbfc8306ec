// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"
#include "core/store/recovery/recovery.h"
#include "core/store/submission_file.h"
#include "tests/fuzz/row_mutation.h"
#include "tests/fuzz/seed_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Opening a file from a stranger, with libFuzzer (https://llvm.org/docs/LibFuzzer.html).
///
/// Whatever the bytes are, opening, reading, merging and recovering must end without a crash, and a
/// file of one's own that has taken such a one in must be whole afterwards.

using namespace aigaq;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t mostSize);

namespace {

const Claim claim{.author = {}, .time = 0};

/// Files that are written thousands of times, so in memory where the system offers that.
struct Workshop {
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder{QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/aigaq-XXXXXX"_s
                                                      : u"/tmp/aigaq-XXXXXX"_s};
    QByteArray seed = seedFile(path(u"seed.aigaq"_s));
};

Workshop& workshop()
{
    static Workshop workshop;
    return workshop;
}

void write(const QString& path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        std::abort();
}

void demand(bool good, const char* what)
{
    if (good)
        return;
    std::fputs(what, stderr);
    std::abort();
}

void readAll(const SubmissionFile& file)
{
    if (const auto& submission = file.submission()) {
        const QByteArray written = json::writeFull(*submission);
        demand(!written.isEmpty(), "a submission could not be written\n");
    }
    const auto changes = file.pastChanges();
    if (changes) {
        for (const PastChange& change : *changes)
            std::ignore = file.past(change.field);
    }
    const auto snapshots = file.snapshots();
    if (snapshots) {
        for (const Snapshot& snapshot : *snapshots)
            std::ignore = file.submissionAt(snapshot.id);
    }
    std::ignore = file.holdingsOf(u"the"_s);
}

void mergeInto(const QString& path, const SubmissionFile& stranger)
{
    write(path, workshop().seed);
    auto mine = SubmissionFile::open(path, Access::ReadWrite);
    demand(mine.has_value(), "the file to begin with does not open\n");
    if (!mine->takeIn(stranger, claim))
        return;
    const auto merged = SubmissionFile::open(path, Access::ReadOnly);
    demand(merged && merged->submission(), "what was merged does not open\n");
    demand(merged->check().has_value(), "what was merged is not whole\n");
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t mostSize, unsigned seed)
{
    std::minstd_rand random(seed);
    const QByteArray given(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool isDatabase = given.startsWith("SQLite format 3");
    constexpr unsigned bytesOnly = 4; // one time in so many
    if (isDatabase && random() % bytesOnly == 0)
        return LLVMFuzzerMutate(data, size, mostSize);
    const QByteArray changed = withAnotherRow(isDatabase ? given : workshop().seed, random);
    const std::size_t newSize = std::min(static_cast<std::size_t>(changed.size()), mostSize);
    std::copy_n(changed.constData(), newSize, reinterpret_cast<char*>(data));
    return newSize;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString path = workshop().path(u"stranger.aigaq"_s);
    write(path, QByteArrayView(data, static_cast<qsizetype>(size)));
    if (const auto stranger = SubmissionFile::open(path, Access::ReadOnly)) {
        const bool isWhole = stranger->check().has_value();
        readAll(*stranger);
        if (isWhole)
            mergeInto(workshop().path(u"mine.aigaq"_s), *stranger);
    }
    const QString saved = workshop().path(u"saved.aigaq"_s);
    if (const auto recovered = recover(path, saved, file::Overwrite::Yes, claim);
        recovered && !recovered->foundNothing) {
        const auto file = SubmissionFile::open(saved, Access::ReadOnly);
        demand(file && file->submission() && file->check(), "what was recovered is not whole\n");
    }
    return 0;
}
