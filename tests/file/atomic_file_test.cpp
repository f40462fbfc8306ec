// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

using namespace aigaq::file;
using namespace Qt::StringLiterals;
using Problem = WriteError::Problem;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// A file system of 100 KB, gone at its owner's end.
class SmallDisk {
public:
    SmallDisk()
    {
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=100k"_s,
                                           u"aigaq-test"_s, m_folder.path()}) != 0)
            SKIP("a disk of 100 KB cannot be mounted here");
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() { QProcess::execute(u"umount"_s, {m_folder.path()}); }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("An export appears with all its bytes, and nothing else appears beside it")
{
    const QTemporaryDir folder;
    REQUIRE(writeAtomically(folder.filePath(u"Әділет.pdf"_s), "words", Overwrite::No));
    CHECK(contentOf(folder.filePath(u"Әділет.pdf"_s)) == "words");
    CHECK(everythingIn(folder.path()).size() == 1);
}

TEST_CASE("A file that is there is replaced only when that was asked for")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    REQUIRE(writeAtomically(path, "old", Overwrite::No));
    REQUIRE(QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner));

    CHECK(writeAtomically(path, "new", Overwrite::No).error().problem == Problem::AlreadyExists);
    CHECK(contentOf(path) == "old");

    REQUIRE(writeAtomically(path, "new", Overwrite::Yes));
    CHECK(contentOf(path) == "new");
    CHECK(!QFile::permissions(path).testFlag(QFile::ReadOther)); // it was private, and stays so
    CHECK(everythingIn(folder.path()).size() == 1);
}

TEST_CASE("A link to a file stays a link; the file that it leads to is replaced")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target.txt"_s);
    const QString link = folder.filePath(u"link.txt"_s);
    REQUIRE(writeAtomically(target, "old", Overwrite::No));
    REQUIRE(QFile::link(target, link));
    REQUIRE(writeAtomically(link, "new", Overwrite::Yes));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(target) == "new");
}

TEST_CASE("On a full disk the old file stays as it was and no stump is left")
{
    const SmallDisk disk;
    const QString path = disk.path() + u"/a.pdf"_s;
    const QByteArray old(20'000, 'o');
    REQUIRE(writeAtomically(path, old, Overwrite::No));

    const auto written = writeAtomically(path, QByteArray(500'000, 'n'), Overwrite::Yes);

    REQUIRE(!written);
    CHECK(written.error().problem == Problem::DiskFull);
    CHECK(contentOf(path) == old);
    CHECK(everythingIn(disk.path()) == QStringList{u"a.pdf"_s});
}

TEST_CASE("What stands in the way of an export is told apart")
{
    const QTemporaryDir folder;
    const auto problem = [](const QString& path) {
        return writeAtomically(path, "words", Overwrite::Yes).error().problem;
    };
    CHECK(problem(folder.filePath(u"no/such/folder/a.txt"_s)) == Problem::NoFolder);
    CHECK(problem(folder.path()) == Problem::IsFolder);
    CHECK(problem(u"/proc/a.txt"_s) != Problem::Failed);
}
