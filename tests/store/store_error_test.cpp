// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "tests/store/mounted_disk.h"
#include "tests/store/store_fixtures.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;
using Problem = StoreError::Problem;

namespace {

StoreError whyNotOpened(const QString& path, Access access = Access::ReadWrite)
{
    const auto file = SubmissionFile::open(path, access);
    REQUIRE(!file);
    return file.error();
}

StoreError whyNotSaved(SubmissionFile& file, const Submission& submission)
{
    const auto saved = file.save(submission, claim());
    REQUIRE(!saved);
    return saved.error();
}

Submission edited(const QString& title = u"Other words"_s)
{
    Submission submission = arvenia();
    setTextIn(submission.cover.title, Language::fallback(), Text(title));
    return submission;
}

/// While it lives, this process may do what any user may and no more.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        if (::geteuid() == 0)
            REQUIRE(::seteuid(65534) == 0);
    }
    ~OrdinaryUser() { static_cast<void>(::seteuid(::getuid())); }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
};

void setMode(const QString& path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

} // namespace

TEST_CASE("What is no Aigaq file is said to be none, and is not touched")
{
    const Folder folder;
    const QString path = folder.path(u"file.aigaq"_s);
    SECTION("a picture")
    {
        writeBytes(path, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, 'x'));
    }
    SECTION("an empty file")
    {
        writeBytes(path, {});
    }
    SECTION("a text")
    {
        writeBytes(path, "1. A court may fine.");
    }
    SECTION("another program's database")
    {
        writeBytes(path, {});
        tamper(path, "CREATE TABLE field (value); PRAGMA user_version = 1");
    }
    const QByteArray before = bytesOf(path);

    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        CHECK(whyNotOpened(path, access).problem == Problem::NotAnAigaqFile);
    CHECK(bytesOf(path) == before);
    CHECK(folder.names() == QStringList{u"file.aigaq"_s});
}

TEST_CASE("A folder is no Aigaq file, and neither is a device")
{
    const Folder folder;
    CHECK(whyNotOpened(folder.path()).problem == Problem::NotAnAigaqFile);
    CHECK(whyNotOpened(u"/dev/zero"_s).problem == Problem::NotAnAigaqFile);
}

TEST_CASE("A file or folder that is not there is not made by looking for it")
{
    const Folder folder;
    CHECK(whyNotOpened(folder.path(u"none.aigaq"_s)).problem == Problem::NotFound);
    CHECK(whyNotOpened(folder.path(u"no/folder.aigaq"_s)).problem == Problem::NotFound);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("A file of a newer version of Aigaq is left as it is, and the version is told")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    tamper(path, "PRAGMA user_version = 7");
    const QByteArray before = bytesOf(path);

    const StoreError error = whyNotOpened(path);

    CHECK(error.problem == Problem::NewerFormat);
    CHECK(error.version == 7);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("A file that was cut off or scribbled over is damaged, and nothing crashes")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const QByteArray whole = bytesOf(path);
    SECTION("cut off at any page")
    {
        for (qsizetype size = 4096; size < whole.size(); size += 4096) {
            writeBytes(path, whole.first(size));
            CHECK(whyNotOpened(path).problem == Problem::Damaged);
        }
    }
    SECTION("noise anywhere after the header is found or harmless")
    {
        for (qsizetype at = 100; at + 64 < whole.size(); at += 487) {
            QByteArray noisy = whole;
            noisy.replace(at, 64, QByteArray(64, '\xA5'));
            writeBytes(path, noisy);
            if (auto file = SubmissionFile::open(path, Access::ReadWrite)) {
                static_cast<void>(file->submission());
                static_cast<void>(file->save(edited(), claim()));
            }
        }
    }
}

TEST_CASE("Rows that make no submission are damage, and the field is named")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    tamper(path, "UPDATE field SET value = 'a <script>' WHERE name = 'title.en' AND node ="
                 " (SELECT node FROM node WHERE hex(id) LIKE '01%')");

    const auto submission = opened(path).submission();

    REQUIRE(!submission);
    CHECK(submission.error().problem == Problem::Damaged);
    CHECK(submission.error().field == FieldId{arvenia().id, u"title.en"_s});
    CHECK(submission.error().fieldProblem == FieldError::Problem::BadText);
}

TEST_CASE("Bytes that are no letters and tables that are missing are damage")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SECTION("a text that is not UTF-8")
    {
        tamper(path, "UPDATE field SET value = CAST(x'41FF' AS TEXT) WHERE name = 'title.en'");
    }
    SECTION("a missing table")
    {
        tamper(path, "DROP TABLE seen; DROP TABLE revision; ALTER TABLE field"
                     " RENAME TO other");
    }
    SECTION("a head that is no id")
    {
        tamper(path, "PRAGMA ignore_check_constraints = ON; UPDATE field SET heads = x'00'"
                     " WHERE name = 'title.en'");
    }
    CHECK(whyNotOpened(path).problem == Problem::Damaged);
}

TEST_CASE("A file that speaks of versions which it does not hold is damaged")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    tamper(path, "UPDATE field SET heads = zeroblob(64) WHERE name = 'framework.en'"
                 " OR name = 'title.en' AND node = (SELECT min(node) FROM node)");

    const StoreError error = whyNotOpened(path);

    CHECK(error.problem == Problem::Damaged);
    CHECK(error.field == FieldId{arvenia().id, u"title.en"_s});
}

TEST_CASE("What a file could not give back is refused before it is written")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    const QByteArray before = bytesOf(path);

    const StoreError error = whyNotSaved(file, edited(u"a\x01"_s));

    CHECK(error.problem == Problem::ForbiddenContent);
    CHECK(error.field == FieldId{arvenia().id, u"title.en"_s});
    CHECK(bytesOf(path) == before);
    CHECK(createSubmissionFile(folder.path(u"new.aigaq"_s), edited(u"a\x01"_s), claim(),
                               file::Overwrite::No)
              .error()
              .problem == Problem::ForbiddenContent);
}

TEST_CASE("A file that this user may not read says so, and one that may only be read opens to read")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    setMode(folder.path(), 0755);
    SECTION("not even read")
    {
        setMode(path, 0200);
        const OrdinaryUser user;
        CHECK(whyNotOpened(path).problem == Problem::Unreadable);
    }
    SECTION("only read")
    {
        setMode(path, 0444);
        const OrdinaryUser user;
        CHECK(whyNotOpened(path).problem == Problem::Unwritable);
        CHECK(opened(path, Access::ReadOnly).submission() == arvenia());
    }
    SECTION("in a folder that takes no new file")
    {
        setMode(path, 0666);
        setMode(folder.path(), 0555);
        const OrdinaryUser user;
        SubmissionFile file = opened(path);
        CHECK(whyNotSaved(file, edited()).problem == Problem::Unwritable);
        CHECK(opened(path).submission() == arvenia());
        CHECK(createSubmissionFile(folder.path(u"new.aigaq"_s), arvenia(), claim(),
                                   file::Overwrite::No)
                  .error()
                  .problem == Problem::Unwritable);
    }
}

TEST_CASE("A file on a medium that may only be read opens to read")
{
    const Folder folder;
    MountedDisk disk(folder.path(), 1000);
    const QString path = fileOf(folder, arvenia());
    disk.makeReadOnly();

    CHECK(whyNotOpened(path).problem == Problem::Unwritable);
    CHECK(opened(path, Access::ReadOnly).submission() == arvenia());
    CHECK(createSubmissionFile(path, arvenia(), claim(), file::Overwrite::Yes).error().problem ==
          Problem::Unwritable);
}

TEST_CASE("On a full disk a save fails as a whole, and works again when there is room")
{
    const Folder folder;
    MountedDisk disk(folder.path(), 400);
    const QString path = fileOf(folder, arvenia());
    Submission much = arvenia();
    for (int i = 0; i < 200; ++i)
        much.items.emplace_back(newPair());
    SubmissionFile file = opened(path);
    disk.fill();

    CHECK(whyNotSaved(file, much).problem == Problem::DiskFull);
    CHECK(opened(path).submission() == arvenia());
    CHECK(createSubmissionFile(folder.path(u"new.aigaq"_s), much, claim(), file::Overwrite::No)
              .error()
              .problem == Problem::DiskFull);
    CHECK(folder.names() == QStringList{u"filler"_s, u"submission.aigaq"_s});

    REQUIRE(QFile::remove(folder.path(u"filler"_s)));
    save(file, edited());
    CHECK(opened(path).submission() == edited());
}

TEST_CASE("While another program writes, a save waits, then gives up, and loses nothing")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    Connection other(path);
    {
        const Transaction writing(
            other, GENERATE(Transaction::Lock::Writer, Transaction::Lock::Exclusive));
        CHECK(whyNotSaved(file, edited()).problem == Problem::InUse);
    }
    CHECK(opened(path).submission() == arvenia());
    save(file, edited());
    CHECK(opened(path).submission() == edited());
}

TEST_CASE("Who saves after somebody else has saved is refused, and both texts are still there")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile mine = opened(path);
    SubmissionFile theirs = opened(path);
    save(theirs, edited(u"Their words"_s));

    CHECK(whyNotSaved(mine, edited(u"My words"_s)).problem == Problem::ChangedElsewhere);

    CHECK(opened(path).submission() == edited(u"Their words"_s));
    mine = opened(path);
    save(mine, edited(u"My words"_s));
    CHECK(opened(path).submission() == edited(u"My words"_s));
}

TEST_CASE("A reader keeps nobody from saving")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const SubmissionFile reader = opened(path, Access::ReadOnly);
    SubmissionFile writer = opened(path);
    save(writer, edited());
    CHECK(reader.submission() == arvenia());
}

TEST_CASE("A file that was opened to be read cannot be changed by mistake")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path, Access::ReadOnly);
    CHECK(whyNotSaved(file, edited()).problem == Problem::Unwritable);
    CHECK(opened(path).submission() == arvenia());
}
