// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_submission_file.h"
#include "tests/campaigns/campaigns.h"
#include "tests/campaigns/editing_script.h"

#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace aigaq::tests {

using namespace Qt::StringLiterals;
using store::SubmissionFile;

namespace {

constexpr int steps = 12;
constexpr int longestLife = 60'000; ///< microseconds; a whole run takes about so long

/// Runs the script and tells each step that has been acknowledged, a byte each.
[[noreturn]] void work(const EditingScript& script, const QString& path, int tell)
{
    auto file = SubmissionFile::open(path, store::Access::ReadWrite);
    for (int step = 0; file && step < script.steps(); ++step) {
        if (!script.run(step, *file))
            ::_exit(2);
        const char done = 1;
        if (::write(tell, &done, 1) != 1)
            ::_exit(3);
    }
    ::_exit(file ? 0 : 4);
}

int bytesFrom(int descriptor)
{
    int count = 0;
    std::array<char, steps> buffer{};
    for (ssize_t got = 1; got > 0;) {
        got = ::read(descriptor, buffer.data(), buffer.size());
        count += got > 0 ? static_cast<int>(got) : 0;
    }
    return count;
}

} // namespace

Finding crashRound(int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    const EditingScript script(random, steps);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aigaq"_s);
    if (!store::createSubmissionFile(path, script.state(0), {}, file::Overwrite::No))
        return u"the file could not be made"_s;
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return u"there is no pipe"_s;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        work(script, path, pipe[1]);
    }
    ::close(pipe[1]);
    ::usleep(static_cast<useconds_t>(random.bounded(longestLife)));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    const int acknowledged = bytesFrom(pipe[0]);
    ::close(pipe[0]);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
        return u"the work failed by itself: %1"_s.arg(QString::number(WEXITSTATUS(status)));
    return wrongAfter(acknowledged, script, path);
}

} // namespace aigaq::tests
