// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/document/random_submission.h"
#include "tests/store/failing_system.h"
#include "tests/store/store_fixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <csignal>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;
using Problem = StoreError::Problem;

namespace {

Result<void, StoreError> create(const QString& path, const Submission& submission,
                                file::Overwrite overwrite)
{
    return createSubmissionFile(path, submission, claim(), overwrite);
}

Submission otherSubmission()
{
    QRandomGenerator random(51);
    return randomSubmission(random, 8);
}

} // namespace

TEST_CASE("A file that is there is only written over by who asked for it")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const QByteArray before = bytesOf(path);

    CHECK(create(path, otherSubmission(), file::Overwrite::No).error().problem ==
          Problem::AlreadyExists);
    CHECK(bytesOf(path) == before);

    REQUIRE(create(path, otherSubmission(), file::Overwrite::Yes));
    CHECK(opened(path).submission() == otherSubmission());
    CHECK(folder.names() == QStringList{u"submission.aigaq"_s});
}

TEST_CASE("What is written over keeps its permissions and the links that lead to it")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const QString link = folder.path(u"link.aigaq"_s);
    REQUIRE(QFile::link(path, link));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    REQUIRE(QFile::setPermissions(path, owner));

    REQUIRE(create(link, otherSubmission(), file::Overwrite::Yes));

    CHECK(QFileInfo(link).isSymLink());
    CHECK(opened(path).submission() == otherSubmission());
    CHECK((QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser)) == owner);
}

TEST_CASE("A folder is not replaced, and a missing one is not made")
{
    const Folder folder;
    CHECK(create(folder.path(), arvenia(), file::Overwrite::Yes).error().problem ==
          Problem::AlreadyExists);
    CHECK(create(folder.path(u"no/new.aigaq"_s), arvenia(), file::Overwrite::No).error().problem ==
          Problem::NotFound);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("Whichever call to the disk fails, nothing half-made is left in the folder")
{
    const Folder folder;
    const QString path = folder.path(u"new.aigaq"_s);
    for (const auto fault : {FailingSystem::Fault::DiskFull, FailingSystem::Fault::Broken}) {
        int failures = 0;
        for (bool failed = true; failed; ++failures) {
            QFile::remove(path);
            Result<void, StoreError> made;
            {
                const FailingSystem system(fault, failures + 1);
                made = create(path, arvenia(), file::Overwrite::No);
                failed = FailingSystem::hasFailed();
            }
            INFO("failed at call " << failures + 1);
            if (made)
                REQUIRE(opened(path).submission() == arvenia());
            else
                REQUIRE(folder.names().isEmpty());
            REQUIRE(made.has_value() == !failed);
        }
        CHECK(failures > 5);
    }
}

TEST_CASE("The journal of another file's broken save is not taken for the new file's")
{
    const Folder folder;
    writeBytes(folder.path(u"new.aigaq-journal"_s), "left behind");
    CHECK(create(folder.path(u"new.aigaq"_s), arvenia(), file::Overwrite::No).error().problem ==
          Problem::StrayJournal);
    CHECK(folder.names() == QStringList{u"new.aigaq-journal"_s});
}

TEST_CASE("A file that somebody is saving to is not written over, and nothing of it is lost")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    store::Connection other(path);
    other.execute("BEGIN IMMEDIATE");

    CHECK(create(path, otherSubmission(), file::Overwrite::Yes).error().problem == Problem::InUse);

    other.execute("COMMIT");
    CHECK(opened(path).submission() == arvenia());
    CHECK(folder.names() == QStringList{u"submission.aigaq"_s});
}

TEST_CASE("Who still has a file open that was written over is told so instead of saving nowhere")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    REQUIRE(create(path, otherSubmission(), file::Overwrite::Yes));

    Submission edited = arvenia();
    edited.cover.title.clear();
    const auto saved = file.save(edited, claim());

    REQUIRE(!saved);
    CHECK(saved.error().problem == Problem::ChangedElsewhere);
    CHECK(opened(path).submission() == otherSubmission());
}
