// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_submission_file.h"
#include "tests/campaigns/editing_script.h"
#include "tests/store/mounted_disk.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;
using store::Access;
using store::SubmissionFile;

namespace {

constexpr int kibibytes = 600;

/// From this step on, as many as the disk takes; the number of those that are done.
int work(const EditingScript& script, int from, const QString& path)
{
    auto file = SubmissionFile::open(path, Access::ReadWrite);
    int done = from;
    while (file && done < script.steps() && script.run(done, *file))
        ++done;
    return done;
}

} // namespace

TEST_CASE("A disk that fills up in the middle of an hour's work takes nothing that was kept before")
{
    constexpr int steps = 12;
    for (int filled = 0; filled < steps; ++filled) { // the disk has no room left after so many
        QRandomGenerator random(static_cast<quint32>(filled));
        const EditingScript script(random, steps);
        const QTemporaryDir folder;
        MountedDisk disk(folder.path(), kibibytes);
        const QString path = folder.filePath(u"a.aigaq"_s);
        REQUIRE(store::createSubmissionFile(path, script.state(0), {}, file::Overwrite::No));
        auto file = SubmissionFile::open(path, Access::ReadWrite).value();
        for (int step = 0; step < filled; ++step)
            REQUIRE(script.run(step, file));
        disk.fill();
        int done = filled;
        while (done < steps && script.run(done, file))
            ++done;

        INFO("full after " << filled << " steps, then " << done - filled << " more");
        const auto wrong = wrongAfter(done, script, path); // still full
        INFO(wrong.value_or(QString()).toStdString());
        CHECK_FALSE(wrong);
        REQUIRE(QFile::remove(folder.filePath(u"filler"_s)));
        CHECK(work(script, done, path) == steps);
        CHECK(SubmissionFile::open(path, Access::ReadOnly)->submission() == script.state(steps));
    }
}
