// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge_files.h"
#include "tests/store/failing_system.h"
#include "tests/store/store_fixtures.h"

#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// What was saved last to every file in old/: arvenia() with one text reworded and its second pair
/// deleted.
Submission lastSaved()
{
    Submission submission = arvenia();
    Pair& first = std::get<Pair>(submission.items[1]);
    setTextIn(first.question.subQuestions[0].text, Language::fallback(),
              Text(u"How many such cases were there in 2025?"_s));
    submission.items.pop_back();
    return submission;
}

QByteArray oldFile(int format)
{
    return bytesOf(QStringLiteral(AIGAQ_TESTS "/store/old/format_%1.aigaq").arg(format));
}

} // namespace

TEST_CASE("A file that an earlier version of Aigaq made opens for ever, and can be worked on")
{
    const int format = GENERATE(1, 2);
    const Folder folder;
    const QString path = folder.path(u"old.aigaq"_s);
    writeBytes(path, oldFile(format));

    CHECK(opened(path, Access::ReadOnly).submission() == lastSaved());
    CHECK(bytesOf(path) == oldFile(format));
    CHECK(folder.names() == QStringList{u"old.aigaq"_s});

    SubmissionFile file = opened(path);
    CHECK(file.submission() == lastSaved());
    save(file, arvenia());
    CHECK(opened(path).submission() == arvenia());
    CHECK(rowsOf(path, "PRAGMA user_version; PRAGMA integrity_check; PRAGMA foreign_key_check") ==
          QStringList{u"2"_s, u"ok"_s});
}

TEST_CASE("A file of the newest format has the same tables, whether it was made so or became so")
{
    const Folder folder;
    const QString path = folder.path(u"old.aigaq"_s);
    writeBytes(path, oldFile(1));
    REQUIRE(opened(path).submission());
    const char* const tables = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
    CHECK(rowsOf(path, tables) == rowsOf(fileOf(folder, arvenia()), tables));
}

TEST_CASE("A copy of an older file stays beside it when it is brought to the newest format")
{
    const Folder folder;
    const QString path = folder.path(u"old.aigaq"_s);
    for (const QString& copy : {u"old.format-1.aigaq"_s, u"old.format-1-2.aigaq"_s}) {
        writeBytes(path, oldFile(1));
        const auto kept = opened(path).copyOfOlderFormat();
        CHECK(kept == QFileInfo(folder.path(copy)).canonicalFilePath());
        CHECK(rowsOf(folder.path(copy), "PRAGMA user_version") == QStringList{u"1"_s});
        CHECK(opened(folder.path(copy), Access::ReadOnly).submission() == lastSaved());
    }
    CHECK(folder.names().size() == 3);
    CHECK_FALSE(opened(path).copyOfOlderFormat());
    CHECK(folder.names().size() == 3);
}

TEST_CASE("An older file that cannot be brought to the newest format stays what it was, alone")
{
    const Folder folder;
    const QString path = folder.path(u"old.aigaq"_s);
    int call = 1;
    for (bool hasFailed = true; hasFailed; ++call) {
        writeBytes(path, oldFile(1));
        {
            const FailingSystem disk(FailingSystem::Fault::DiskFull, call);
            const bool isOpen = SubmissionFile::open(path, Access::ReadWrite).has_value();
            hasFailed = FailingSystem::hasFailed();
            if (isOpen)
                break;
        }
        REQUIRE(opened(path, Access::ReadOnly).submission() == lastSaved());
        REQUIRE(bytesOf(path) == oldFile(1));
        REQUIRE(folder.names() == QStringList{u"old.aigaq"_s});
    }
    CHECK(call > 5);
}

TEST_CASE("Copies of an older format can be merged, and stay as they are")
{
    const Folder folder;
    const QString old = folder.path(u"old.aigaq"_s);
    const QString output = folder.path(u"out.aigaq"_s);
    writeBytes(old, oldFile(1));
    REQUIRE(mergeFiles(old, {old}, output, {}, claim(), file::Overwrite::No));
    CHECK(bytesOf(old) == oldFile(1));
    CHECK(folder.names() == QStringList{u"old.aigaq"_s, u"out.aigaq"_s});
    CHECK(rowsOf(output, "PRAGMA user_version") == QStringList{u"2"_s});
}

// Run by name when a format is new: store_test "Make a file for old/"
TEST_CASE("Make a file for old/", "[.]")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(path);
        save(file, lastSaved());
    }
    REQUIRE(QFile::copy(path, QStringLiteral(AIGAQ_TESTS "/store/old/new.aigaq")));
}
