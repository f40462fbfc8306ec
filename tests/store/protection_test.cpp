// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/protection.h"
#include "core/store/recovery_key.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/document/random_submission.h"
#include "tests/store/failing_system.h"
#include "tests/store/store_fixtures.h"

#include <QByteArrayList>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;
using Problem = StoreError::Problem;

namespace {

constexpr QByteArrayView passphrase = "four words of mine";

FileKey protectedWith(QByteArrayView words, const QString& path,
                      const std::optional<FileKey>& present = {})
{
    auto key = protect(path, present, Secret(words));
    if (!key)
        FAIL("the file cannot be protected: " << key.error().detail.toStdString());
    return *std::move(key);
}

Result<SubmissionFile, StoreError> openedWith(QByteArrayView typed, const QString& path,
                                              Access access = Access::ReadWrite)
{
    return keyOf(path, Secret(typed)).and_then([&](const FileKey& key) {
        return SubmissionFile::open(path, access, key.copy());
    });
}

Submission readWith(QByteArrayView typed, const QString& path)
{
    const auto file = openedWith(typed, path);
    if (!file)
        FAIL("the file does not open: " << file.error().detail.toStdString());
    return file->submission().value();
}

/// Whether any file of the folder holds any word of a text that the document has.
bool isInClear(const Folder& folder)
{
    for (const QString& name : folder.names()) {
        const QByteArray bytes = bytesOf(folder.path(name));
        for (const char* word : {"detainee", "Arvenia", "Zeynep", "врача", "revision", "SQLite"}) {
            if (bytes.contains(word))
                return true;
        }
    }
    return false;
}

Submission titled(const QString& title)
{
    Submission submission = arvenia();
    setTextIn(submission.cover.title, Language::fallback(), Text(title));
    return submission;
}

} // namespace

TEST_CASE("A protected file says the same, to whoever has the passphrase and to nobody else")
{
    const Folder folder;
    QRandomGenerator random(GENERATE(1U, 2U, 3U));
    const Submission submission = randomSubmission(random, 5);
    const QString path = fileOf(folder, submission);
    const FileKey key = protectedWith(passphrase, path);

    CHECK(folder.names() == QStringList{u"submission.aigaq"_s});
    CHECK(readWith(passphrase, path) == submission);
    CHECK(SubmissionFile::open(path, Access::ReadOnly).error().problem == Problem::Locked);
    CHECK(openedWith("four words of thine", path).error().problem == Problem::WrongPassphrase);
    CHECK(openedWith("", path).error().problem == Problem::WrongPassphrase);
    CHECK(!isInClear(folder));
}

TEST_CASE("Everything that is no submission in words is kept, too: its history, and what is typed")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    save(file, titled(u"A second title"_s));
    REQUIRE(file.keepDraft(titled(u"A third one"_s)));
    const auto everything = [&] {
        return rowsOf(path, "SELECT * FROM node; SELECT * FROM field; SELECT * FROM revision;"
                            "SELECT * FROM seen; SELECT * FROM author; SELECT * FROM draft;"
                            "SELECT sql FROM sqlite_schema ORDER BY name;"
                            "PRAGMA application_id; PRAGMA user_version");
    };
    const QStringList before = everything();

    const FileKey key = protectedWith(passphrase, path);
    CHECK(readWith(passphrase, path) == titled(u"A third one"_s));
    REQUIRE(unprotect(path, key));
    CHECK(everything() == before);
    CHECK(opened(path).submission() == titled(u"A third one"_s));
}

TEST_CASE("A protected file is edited, copied and merged like any other, and stays protected")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    protectedWith(passphrase, path);
    {
        auto file = openedWith(passphrase, path);
        save(*file, titled(u"Zeynep's title"_s));
        REQUIRE(file->keepDraft(titled(u"Zeynep's draft"_s)));
        writeBytes(folder.path(u"copy.aigaq"_s), {});
        REQUIRE(file->copyTo(folder.path(u"copy.aigaq"_s)));
    }
    CHECK(readWith(passphrase, path) == titled(u"Zeynep's draft"_s));
    CHECK(readWith(passphrase, folder.path(u"copy.aigaq"_s)) == titled(u"Zeynep's draft"_s));
    CHECK(!isInClear(folder));
}

TEST_CASE("Making a file with a key protects it from its first byte on")
{
    const Folder folder;
    const QString path = folder.path(u"new.aigaq"_s);
    const FileKey key(Secret(passphrase), newSalt());
    REQUIRE(createSubmissionFile(path, arvenia(), claim(), file::Overwrite::No, key.copy()));
    CHECK(readWith(passphrase, path) == arvenia());
    CHECK(!isInClear(folder));
}

TEST_CASE("The recovery key opens the file until its passphrase changes")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FileKey first = protectedWith(passphrase, path);
    const QByteArray paper = recoveryKey(first).bytes().toByteArray();
    CHECK(readWith(paper, path) == arvenia());

    QByteArray mistyped = paper;
    mistyped[mistyped.indexOf('\n') + 1] = mistyped[mistyped.indexOf('\n') + 1] == '0' ? '1' : '0';
    const StoreError error = openedWith(mistyped, path).error();
    CHECK(error.problem == Problem::MistypedRecoveryKey);
    CHECK(error.line == 2);

    const FileKey second = protectedWith("other words", path, first.copy());
    CHECK(readWith("other words", path) == arvenia());
    CHECK(readWith(recoveryKey(second).bytes(), path) == arvenia());
    CHECK(openedWith(passphrase, path).error().problem == Problem::WrongPassphrase);
    CHECK(openedWith(paper, path).error().problem == Problem::WrongPassphrase);
}

TEST_CASE(
    "Who has the sqlcipher shell opens a file as FORMAT.md says, with passphrase and with key")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FileKey key = protectedWith("it's four words", path);
    const QString plain = folder.path(u"plain.aigaq"_s);
    const auto makePlain = [&](const QByteArray& keyLine) {
        QFile::remove(plain);
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(u"sqlcipher"_s, {u"-bail"_s, path});
        shell.write(keyLine + ";PRAGMA cipher_compatibility = 4;"
                              "ATTACH 'plain.aigaq' AS plain KEY '';"
                              "SELECT sqlcipher_export('plain');"
                              "PRAGMA plain.application_id = 0x41696761;"
                              "PRAGMA plain.user_version = 2;");
        shell.closeWriteChannel();
        REQUIRE(shell.waitForFinished());
        REQUIRE(shell.exitCode() == 0);
        return opened(plain).submission();
    };
    CHECK(makePlain("PRAGMA key = 'it''s four words'") == arvenia());

    QByteArray digits;
    const QByteArray paper = recoveryKey(key).bytes().toByteArray();
    for (const QByteArray& line : paper.trimmed().split('\n'))
        digits += line.first(line.lastIndexOf(' ')).replace(' ', "");
    CHECK(digits.size() == 96);
    CHECK(makePlain("PRAGMA key = \"x'" + digits + "'\"") == arvenia());
}

TEST_CASE("The same passphrase gives no two files the same key")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FileKey first = protectedWith(passphrase, path);
    const FileKey second = protectedWith(passphrase, path, first.copy());
    CHECK(first.bytes().first(32) != second.bytes().first(32));
    CHECK(first.bytes().last(16) != second.bytes().last(16));
}

TEST_CASE("Nothing protects a file with an empty passphrase, nor without the present one")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const QByteArray plain = bytesOf(path);
    CHECK(protect(path, {}, Secret("")).error().problem == Problem::EmptyPassphrase);
    CHECK(bytesOf(path) == plain);

    protectedWith(passphrase, path);
    const QByteArray encrypted = bytesOf(path);
    const FileKey wrong = keyOf(path, Secret("wrong")).value();
    CHECK(protect(path, {}, Secret("new")).error().problem == Problem::Locked);
    CHECK(protect(path, wrong.copy(), Secret("new")).error().problem == Problem::WrongPassphrase);
    CHECK(unprotect(path, wrong).error().problem == Problem::WrongPassphrase);
    CHECK(bytesOf(path) == encrypted);
    CHECK(folder.names() == QStringList{u"submission.aigaq"_s});
}

TEST_CASE("A key does no harm where no file is protected")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    CHECK(readWith(passphrase, path) == arvenia());
    writeBytes(path, QByteArray(4095, 'x'));
    CHECK(openedWith(passphrase, path).error().problem == Problem::NotAnAigaqFile);
    CHECK(keyOf(folder.path(u"none"_s), Secret(passphrase)).error().problem == Problem::NotFound);
}

TEST_CASE("A file that another program has encrypted is locked, and then no Aigaq file")
{
    const Folder folder;
    const QString path = folder.path(u"other.aigaq"_s);
    writeBytes(path, {});
    tamper(path, "PRAGMA key = 'secret'; CREATE TABLE field (value)");
    const QByteArray before = bytesOf(path);
    CHECK(SubmissionFile::open(path, Access::ReadWrite).error().problem == Problem::Locked);
    CHECK(openedWith("secret", path).error().problem == Problem::NotAnAigaqFile);
    CHECK(bytesOf(path) == before);
    CHECK(folder.names() == QStringList{u"other.aigaq"_s});
}

TEST_CASE("Who has the file open while its passphrase changes cannot save to the old one")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    protectedWith(passphrase, path);
    CHECK(file.save(titled(u"Too late"_s), claim()).error().problem == Problem::ChangedElsewhere);
    CHECK(readWith(passphrase, path) == arvenia());
}

TEST_CASE("A file that somebody is saving to is not protected meanwhile")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const Connection other(path);
    const Transaction saving(other, Transaction::Lock::Writer);
    CHECK(protect(path, {}, Secret(passphrase)).error().problem == Problem::InUse);
}

TEST_CASE("While a protected file is being saved nothing in its folder is in clear")
{
    const Folder folder;
    const QString path = fileOf(folder, titled(u"Zeynep's title"_s));
    CHECK(isInClear(folder));
    const FileKey key = protectedWith(passphrase, path);
    const Connection connection(path, key.copy());
    connection.execute(
        "PRAGMA cache_size = 1; PRAGMA cache_spill = 1"); // pages go to the disk early
    Transaction transaction(connection, Transaction::Lock::Writer);
    connection.execute("UPDATE field SET value = value || ' Zeynep detainee'");
    connection.execute("CREATE TEMP TABLE sorted AS SELECT value FROM field ORDER BY value");
    CHECK(folder.names() == QStringList{u"submission.aigaq"_s, u"submission.aigaq-journal"_s});
    CHECK(bytesOf(folder.path(u"submission.aigaq-journal"_s)).size() > 4096);
    CHECK(!isInClear(folder));
    transaction.commit();
    CHECK(!isInClear(folder));
}

TEST_CASE("A flipped bit anywhere in a protected file is found, and is no wrong word")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FileKey key = protectedWith(passphrase, path);
    const QByteArray whole = bytesOf(path);
    for (qsizetype at = 100; at < whole.size(); at += 1111) {
        QByteArray broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 4);
        writeBytes(path, broken);
        const auto file = SubmissionFile::open(path, Access::ReadWrite, key.copy());
        INFO("flipped at " << at);
        if (at < 4096)
            REQUIRE((!file && file.error().problem == Problem::WrongPassphrase));
        else if (file)
            REQUIRE(file->submission() == arvenia()); // not every page is read
        else
            REQUIRE(file.error().problem == Problem::Damaged);
    }
}

namespace {

/// Runs in a process of its own that dies at this call to the system. False: it had fewer.
bool diesAt(int call, const auto& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const FailingSystem system(FailingSystem::Fault::Killed, call);
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGKILL;
    REQUIRE(WEXITSTATUS(status) == 0);
    return false;
}

} // namespace

TEST_CASE("Wherever the program is killed while it protects, the file is the old or the new")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const QByteArray plain = bytesOf(path);
    int deaths = 0;
    while (diesAt(deaths + 1, [&] { return protect(path, {}, Secret(passphrase)).has_value(); })) {
        ++deaths;
        INFO("killed at call " << deaths);
        REQUIRE(bytesOf(path) == plain); // SQLite's calls all come before the name changes hands
        for (const QString& name : folder.names()) // an unfinished file may be left
            REQUIRE((name == "submission.aigaq"_L1 || QFile::remove(folder.path(name))));
    }
    CHECK(deaths > 10);
    CHECK(readWith(passphrase, path) == arvenia());
}

TEST_CASE("Killed at whatever moment while it protects, the file is the old or the new, complete")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const QByteArray plain = bytesOf(path);
    QElapsedTimer whole;
    whole.start();
    protectedWith(passphrase, path);
    const auto step = static_cast<useconds_t>(whole.nsecsElapsed() / 1000 / 15);
    bool isNew = false;
    for (unsigned steps = 0; !isNew; ++steps) { // until it is too late to kill
        writeBytes(path, plain);
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(protect(path, {}, Secret(passphrase)) ? 0 : 1);
        ::usleep(steps * step);
        ::kill(child, SIGKILL);
        REQUIRE(::waitpid(child, nullptr, 0) == child);
        isNew = saltOf(path).has_value();
        REQUIRE((isNew ? readWith(passphrase, path) : opened(path).submission()) == arvenia());
        for (const QString& name : folder.names())
            REQUIRE((name == "submission.aigaq"_L1 || QFile::remove(folder.path(name))));
    }
}

TEST_CASE("Whatever fails while the passphrase changes, the file opens with the old or the new one")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FileKey key = protectedWith(passphrase, path);
    const QByteArray old = bytesOf(path);
    for (const auto fault : {FailingSystem::Fault::DiskFull, FailingSystem::Fault::Broken}) {
        int failures = 0;
        for (bool failed = true; failed; ++failures) {
            {
                const FailingSystem system(fault, failures + 1);
                const auto changed = protect(path, key.copy(), Secret("new"));
                failed = FailingSystem::hasFailed();
                REQUIRE(changed.has_value() == !failed);
            }
            REQUIRE((failed ? bytesOf(path) == old : readWith("new", path) == arvenia()));
            REQUIRE(folder.names() == QStringList{u"submission.aigaq"_s});
        }
        CHECK(failures > 10);
        writeBytes(path, old);
    }
}

TEST_CASE("A save of a protected file that was broken off is taken back, whoever opens it first")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FileKey key = protectedWith(passphrase, path);
    const QByteArray old = bytesOf(path);
    const Submission longer = titled(u"Zeynep's title "_s.repeated(1000)); // of several pages
    int journals = 0;
    for (int call = 1;; ++call) {
        writeBytes(path, old);
        if (!diesAt(call, [&] {
                auto file = SubmissionFile::open(path, Access::ReadWrite, key.copy());
                return file && file->save(longer, claim()).has_value();
            }))
            break;
        journals += static_cast<int>(folder.names().size()) - 1;
        REQUIRE(!isInClear(folder));
        REQUIRE(SubmissionFile::open(path, Access::ReadOnly).error().problem == Problem::Locked);
        REQUIRE(openedWith("wrong", path).error().problem == Problem::WrongPassphrase);
        const Submission found = readWith(passphrase, path);
        REQUIRE((found == arvenia() || found == longer));
    }
    CHECK(journals > 5);
}
