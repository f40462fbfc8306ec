// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/store/conflict_copies.h"
#include "core/store/create_submission_file.h"
#include "core/store/opening.h"
#include "core/store/replaced_file.h"
#include "tests/store/mounted_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

using namespace aigaq;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

struct Folder {
    Folder()
    {
        REQUIRE(createSubmissionFile(path, document::newSubmission(document::Language::fallback()),
                                     {}, file::Overwrite::No));
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void lockFromElsewhere(const char* computer) const
    {
        QFile lock(folder.filePath(u".issues.aigaq.open"_s));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray("4711\naigaq\n") + computer + "\nmachine\nboot\n");
    }
    /// A true lock of this computer and boot, whose first line, the process, is a child that ended.
    void lockByADeadProcess() const
    {
        QByteArray lines;
        {
            const auto opened = openDocument(path);
            QFile lock(folder.filePath(u".issues.aigaq.open"_s));
            REQUIRE(lock.open(QIODevice::ReadOnly));
            lines = lock.readAll();
        }
        const pid_t child = fork();
        if (child == 0)
            _exit(0);
        REQUIRE(waitpid(child, nullptr, 0) == child);
        QFile lock(folder.filePath(u".issues.aigaq.open"_s));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(child) + lines.mid(lines.indexOf('\n')));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"issues.aigaq"_s);
};

} // namespace

TEST_CASE("Who opens a document first may write, the next one reads and is told by whom it is open")
{
    const Folder folder;
    {
        const auto first = openDocument(folder.path);
        REQUIRE(first);
        CHECK(first->isWritable());
        const auto second = openDocument(folder.path);
        REQUIRE(second);
        REQUIRE(std::holds_alternative<Writer>(second->access));
        const Writer& writer = std::get<Writer>(second->access);
        CHECK(writer.isHere);
        CHECK(writer.computer == QSysInfo::machineHostName());
        CHECK(writer.since.secsTo(QDateTime::currentDateTime()) < 600);
    }
    CHECK(folder.files() == QStringList{u"issues.aigaq"_s});
    CHECK(openDocument(folder.path)->isWritable());
}

TEST_CASE("A document that another computer has open is open for reading until that is forgotten")
{
    const Folder folder;
    folder.lockFromElsewhere("another-computer");
    const auto opened = openDocument(folder.path);
    REQUIRE(opened);
    REQUIRE(std::holds_alternative<Writer>(opened->access));
    CHECK(std::get<Writer>(opened->access).computer == u"another-computer"_s);
    CHECK_FALSE(std::get<Writer>(opened->access).isHere);
    WritingLock::forget(folder.path);
    CHECK(openDocument(folder.path)->isWritable());
}

TEST_CASE("What a crash has left on this computer keeps nobody from writing")
{
    const Folder folder;
    folder.lockByADeadProcess();
    CHECK(openDocument(folder.path)->isWritable());
}

TEST_CASE("A link to a document is locked like the document")
{
    const Folder folder;
    const QString link = folder.folder.filePath(u"link.aigaq"_s);
    REQUIRE(QFile::link(folder.path, link));
    const auto first = openDocument(folder.path);
    REQUIRE(first);
    CHECK_FALSE(openDocument(link)->isWritable());
}

TEST_CASE("A document that is not there leaves nothing behind when it is opened")
{
    const Folder folder;
    const auto opened = openDocument(folder.folder.filePath(u"other.aigaq"_s));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().problem == StoreError::Problem::NotFound);
    CHECK(folder.files() == QStringList{u"issues.aigaq"_s});
}

TEST_CASE("The copies that synchronising programs leave are known by their names")
{
    const Folder folder;
    const QStringList copies{u"issues (A. Kim's conflicted copy 2026-11-02).aigaq"_s,
                             u"issues (conflicted copy 2026-11-02 140233).aigaq"_s,
                             u"issues.sync-conflict-20261102-140233-ABCDEF7.aigaq"_s,
                             u"issues_conflict-20261102-140233.aigaq"_s};
    for (const QString& name : copies + QStringList{u"issues (1).aigaq"_s, u"issues 2.aigaq"_s,
                                                    u"issues (conflicted copy).txt"_s,
                                                    u"others (conflicted copy).aigaq"_s})
        REQUIRE(QFile(folder.folder.filePath(name)).open(QIODevice::WriteOnly));
    QStringList found;
    for (const QString& path : conflictCopiesOf(folder.path))
        found << QFileInfo(path).fileName();
    CHECK(found == copies);
}

TEST_CASE("Work on a file that was replaced meanwhile is joined with the new one")
{
    using namespace document;
    const Folder folder;
    const TextPlace title{.node =
                              SubmissionFile::open(folder.path, Access::ReadOnly)->submission()->id,
                          .role = TextRole::Title,
                          .language = Language::fallback()};
    auto file = SubmissionFile::open(folder.path, Access::ReadWrite).value();
    const QString other = folder.folder.filePath(u"synchronised.aigaq"_s);
    REQUIRE(QFile::copy(folder.path, other));
    {
        auto theirs = SubmissionFile::open(other, Access::ReadWrite).value();
        Submission changed = *theirs.submission();
        changed.items.emplace_back(newPair());
        REQUIRE(theirs.save(changed, {}));
    }
    REQUIRE(QFile::remove(folder.path));
    REQUIRE(QFile::rename(other, folder.path));

    Submission wanted = *file.submission();
    setTextIn(*textsAt(wanted, title), title.language, Text(u"Typed meanwhile"_s));
    REQUIRE_FALSE(file.save(wanted, {}));
    REQUIRE(joinWithReplacement(file, wanted, folder.path, {}));

    const auto joined = SubmissionFile::open(folder.path, Access::ReadOnly);
    CHECK(textAt(*joined->submission(), title).words() == u"Typed meanwhile"_s);
    CHECK(joined->submission()->items.size() == 1);
    CHECK(folder.files() == QStringList{u"issues.aigaq"_s});
}

TEST_CASE("A document on a medium that may only be read is opened for reading")
{
    const QTemporaryDir folder;
    MountedDisk disk(folder.path(), 1000);
    const QString path = folder.filePath(u"issues.aigaq"_s);
    REQUIRE(createSubmissionFile(path, document::newSubmission(document::Language::fallback()), {},
                                 file::Overwrite::No));
    disk.makeReadOnly();
    const auto opened = openDocument(path);
    REQUIRE(opened);
    CHECK(std::holds_alternative<OnlyReadable>(opened->access));
    CHECK(opened->file.submission());
}
