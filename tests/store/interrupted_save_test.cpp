// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"
#include "tests/store/failing_system.h"
#include "tests/store/store_fixtures.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

struct Edit {
    Submission before;
    Submission after;
};

/// An edit that rewords, deletes and adds.
Edit someEdit()
{
    Submission after = arvenia();
    after.cover.title.clear();
    after.items.pop_back();
    after.items.emplace_back(newPair());
    return {.before = arvenia(), .after = after};
}

bool isSound(const QString& path)
{
    const Connection connection(path);
    Statement check(connection, "SELECT integrity_check FROM pragma_integrity_check"
                                " UNION ALL SELECT \"table\" FROM pragma_foreign_key_check");
    return check.nextRow() && check.text(0) == "ok"_L1 && !check.nextRow();
}

/// Writes in a process of its own that dies at this call to the system. False: it had fewer.
bool dieAt(int call, const QString& path, const auto& write)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const FailingSystem system(FailingSystem::Fault::Killed, call);
        auto file = SubmissionFile::open(path, Access::ReadWrite);
        ::_exit(file && write(*file) ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGKILL;
    REQUIRE(WEXITSTATUS(status) == 0);
    return false;
}

} // namespace

TEST_CASE("Wherever the program is killed while it saves, the file is the old or the new, complete")
{
    const Folder folder;
    const Edit edit = someEdit();
    const QByteArray old = bytesOf(fileOf(folder, edit.before));
    const QString path = folder.path(u"killed.aigaq"_s);
    int deaths = 0;
    for (int call = 1;; ++call, ++deaths) {
        writeBytes(path, old);
        if (!dieAt(call, path, [&](SubmissionFile& file) {
                return file.save(edit.after, claim()).has_value();
            }))
            break;
        const Access access = call % 2 == 0 ? Access::ReadOnly : Access::ReadWrite;
        const Submission found = opened(path, access).submission().value();
        INFO("killed at call " << call);
        REQUIRE((found == edit.before || found == edit.after));
        REQUIRE(isSound(path));
        SubmissionFile file = opened(path);
        save(file, edit.after);
    }
    CHECK(deaths > 10);
    CHECK(opened(path).submission() == edit.after);
}

TEST_CASE("Wherever the program is killed while somebody types, the words kept before are there")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const auto titled = [](const QString& title) {
        Submission submission = arvenia();
        setTextIn(submission.cover.title, Language::fallback(), Text(title));
        return submission;
    };
    REQUIRE(opened(path).keepDraft(titled(u"Other"_s)));
    const QByteArray old = bytesOf(path);
    int deaths = 0;
    for (int call = 1;; ++call, ++deaths) {
        writeBytes(path, old);
        if (!dieAt(call, path, [&](SubmissionFile& file) {
                return file.keepDraft(titled(u"Other words"_s)).value_or(false);
            }))
            break;
        SubmissionFile file = opened(path);
        const Submission found = file.submission().value();
        INFO("killed at call " << call);
        REQUIRE((found == titled(u"Other"_s) || found == titled(u"Other words"_s)));
        REQUIRE(isSound(path));
        save(file, found);
        REQUIRE(rowsOf(path, "SELECT max(n), (SELECT count(*) FROM draft) FROM revision") ==
                QStringList{u"2|0"_s});
    }
    CHECK(deaths > 5);
    CHECK(opened(path).submission() == titled(u"Other words"_s));
}

TEST_CASE("Whichever call to the disk fails, the file is whole and the next save works")
{
    const Folder folder;
    const Edit edit = someEdit();
    const QByteArray old = bytesOf(fileOf(folder, edit.before));
    const QString path = folder.path(u"failing.aigaq"_s);
    for (const auto fault : {FailingSystem::Fault::DiskFull, FailingSystem::Fault::Broken}) {
        int failures = 0;
        for (bool failed = true; failed; ++failures) {
            writeBytes(path, old);
            SubmissionFile file = opened(path);
            {
                const FailingSystem system(fault, failures + 1);
                const auto saved = file.save(edit.after, claim());
                failed = FailingSystem::hasFailed();
                INFO("failed at call " << failures + 1);
                REQUIRE((saved || failed));
            }
            save(file, edit.after);
            REQUIRE(opened(path).submission() == edit.after);
            REQUIRE(isSound(path));
        }
        CHECK(failures > 5);
    }
}
