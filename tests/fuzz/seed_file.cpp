// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seed_file.h"

#include "core/store/create_submission_file.h"
#include "core/store/submission_file.h"
#include "tests/document/random_submission.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace aigaq::tests {

using namespace document;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

const Claim claim{.author = {}, .time = 0};

/// Without a seed nothing is tried, and a campaign must say so.
template <class Outcome>
void need(const Outcome& outcome)
{
    if (outcome)
        return;
    std::fputs("the file to begin with could not be made\n", stderr);
    std::abort();
}

SubmissionFile opened(const QString& path)
{
    auto file = SubmissionFile::open(path, Access::ReadWrite);
    need(file);
    return *std::move(file);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    need(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

QByteArray seedFile(const QString& path)
{
    constexpr int pairs = 2;
    QRandomGenerator random(1);
    const QString copy = path + ".copy"_L1;
    const Submission first = randomSubmission(random, pairs);
    need(createSubmissionFile(path, first, claim, file::Overwrite::Yes));
    need(createSubmissionFile(copy, first, claim, file::Overwrite::Yes));
    QFile::remove(copy);
    need(QFile::copy(path, copy));
    {
        SubmissionFile theirs = opened(copy);
        need(theirs.save(randomlyEdited(first, random), claim));
        SubmissionFile mine = opened(path);
        need(mine.save(randomlyEdited(first, random), claim));
        need(mine.takeSnapshot(u"sent"_s, claim));
        need(mine.takeIn(theirs, claim));
        need(mine.purge(u"a"_s, u"…"_s, claim));
        need(mine.keepDraft(*mine.submission()));
    }
    QFile::remove(copy);
    return bytesOf(path);
}

} // namespace aigaq::tests
