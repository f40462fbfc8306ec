// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comparison.h"
#include "core/document/stored_text.h"
#include "core/store/protection.h"
#include "core/store/recovery/recovery.h"
#include "tests/document/random_submission.h"
#include "tests/store/store_fixtures.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

/// A file with some history, and what it says.
struct Old {
    Old()
    {
        QRandomGenerator random(2026);
        submission = randomSubmission(random, 12);
        path = fileOf(folder, submission);
        SubmissionFile file = opened(path);
        for (int edit = 0; edit < 4; ++edit) {
            submission = randomlyEdited(submission, random);
            save(file, submission);
        }
    }

    Folder folder;
    QString path;
    Submission submission;
};

bool isTold(const Recovered& recovered, const FieldId& field)
{
    return std::ranges::contains(recovered.lost, field) ||
           std::ranges::contains(recovered.replaced, field) ||
           std::ranges::contains(recovered.unproven, field) ||
           std::ranges::contains(recovered.strays, field, &Recovered::Stray::field);
}

/// Of the fields of a file, those that another one says differently without telling so.
QStringList silentlyDifferent(const Fields& saved, const QString& path, const Recovered& recovered)
{
    const Fields found = opened(path, Access::ReadOnly).sealedFields();
    QStringList different;
    for (const auto& [field, value] : saved) {
        const QString* now = found.find(field);
        if ((now == nullptr || *now != value) && !isTold(recovered, field))
            different << field.name + u": " + value.left(40);
    }
    return different;
}

Recovered recoveredFrom(const Old& old, const QString& output)
{
    const auto recovered = recover(old.path, output, file::Overwrite::Yes, {});
    if (!recovered)
        FAIL("not recovered: " << static_cast<int>(recovered.error().problem) << " "
                               << recovered.error().detail.toStdString());
    const SubmissionFile file = opened(output, Access::ReadOnly);
    REQUIRE(file.submission());
    REQUIRE(file.check());
    return *recovered;
}

} // namespace

TEST_CASE("Of a file that is whole a copy is recovered, and said to be one")
{
    const Old old;
    const QString output = old.folder.path(u"new.aigaq"_s);
    const Recovered recovered = recoveredFrom(old, output);
    CHECK(recovered.wasWhole);
    CHECK(opened(output, Access::ReadOnly).submission() == old.submission);
}

TEST_CASE("A file with a lost page gives all but what was on it, and tells what that is")
{
    const Old old;
    const QString output = old.folder.path(u"new.aigaq"_s);
    const QByteArray whole = bytesOf(old.path);
    const Fields saved = opened(old.path, Access::ReadOnly).sealedFields();
    qsizetype kept = 0;
    for (qsizetype page = 0; page < whole.size() / pageSize; ++page) {
        QByteArray damaged = whole;
        damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeBytes(old.path, damaged);
        INFO("page " << page + 1);
        const Recovered recovered = recoveredFrom(old, output);
        const QStringList different = silentlyDifferent(saved, output, recovered);
        INFO(different.join(u'\n').toStdString());
        CHECK(different.isEmpty());
        kept += std::ranges::count_if(
            saved, [&](const Field& field) { return !isTold(recovered, field.id); });
    }
    const auto all = std::distance(saved.begin(), saved.end()) * (whole.size() / pageSize);
    CHECK(kept * 10 > all * 8); // a page is a small part of a file
}

TEST_CASE("A file with one changed bit gives everything but what that bit was part of")
{
    const Old old;
    const QString output = old.folder.path(u"new.aigaq"_s);
    const QByteArray whole = bytesOf(old.path);
    const Fields saved = opened(old.path, Access::ReadOnly).sealedFields();
    QRandomGenerator random(7);
    for (qsizetype at = 0; at < whole.size(); at += 1024) {
        QByteArray damaged = whole;
        const qsizetype byte = at + random.bounded(1024);
        damaged[byte] = static_cast<char>(damaged[byte] ^ (1 << random.bounded(8)));
        writeBytes(old.path, damaged);
        INFO("byte " << byte);
        const Recovered recovered = recoveredFrom(old, output);
        const QStringList different = silentlyDifferent(saved, output, recovered);
        INFO(different.join(u'\n').toStdString());
        CHECK(different.isEmpty());
    }
}

TEST_CASE("A page that says to be of no kind that there is stops no recovery")
{
    const Old old;
    const QString output = old.folder.path(u"new.aigaq"_s);
    const QByteArray whole = bytesOf(old.path);
    for (qsizetype page = 1; page < whole.size() / pageSize; ++page) {
        QByteArray damaged = whole;
        damaged[page * pageSize] = 'S';
        writeBytes(old.path, damaged);
        INFO("page " << page + 1);
        CHECK_FALSE(recoveredFrom(old, output).foundNothing);
    }
}

TEST_CASE("A file whose end is lost gives what stands before it")
{
    const Old old;
    const QString output = old.folder.path(u"new.aigaq"_s);
    const QByteArray whole = bytesOf(old.path);
    for (const int part : {4, 5, 6, 7, 8, 9}) {
        writeBytes(old.path, whole.first(whole.size() * part / 10));
        INFO(part << " tenths");
        static_cast<void>(recoveredFrom(old, output));
    }
}

TEST_CASE("Texts that are recovered with proof keep their history")
{
    const Old old;
    const QString output = old.folder.path(u"new.aigaq"_s);
    const SubmissionFile before = opened(old.path, Access::ReadOnly);
    QByteArray damaged = bytesOf(old.path);
    damaged.replace(damaged.size() - pageSize, pageSize, QByteArray(pageSize, '\0'));
    const Fields saved = before.sealedFields();
    std::map<FieldId, std::size_t> versions;
    for (const auto& [field, value] : saved)
        versions.emplace(field, before.past(field).value().size());
    writeBytes(old.path, damaged);
    const Recovered recovered = recoveredFrom(old, output);
    const SubmissionFile after = opened(output, Access::ReadOnly);
    std::size_t kept = 0;
    for (const auto& [field, count] : versions) {
        if (isTold(recovered, field))
            continue;
        CHECK(after.past(field).value().size() == count);
        kept += count > 1 ? 1 : 0;
    }
    CHECK(kept > 0);
}

TEST_CASE("A damaged protected file is recovered with its passphrase, and stays protected")
{
    const Old old;
    const QString output = old.folder.path(u"new.aigaq"_s);
    const auto key = protect(old.path, {}, Secret("four words of mine"));
    REQUIRE(key);
    const std::optional<FileKey> same(key->copy());
    QByteArray damaged = bytesOf(old.path);
    const qsizetype middle = damaged.size() / pageSize / 2 * pageSize;
    damaged[middle + 100] = static_cast<char>(damaged[middle + 100] ^ 1);
    writeBytes(old.path, damaged);

    const auto recovered = recover(old.path, output, file::Overwrite::No, {}, same);
    if (!recovered)
        FAIL("not recovered: " << recovered.error().detail.toStdString());
    CHECK(recovered->damagedPages == 1);
    CHECK(SubmissionFile::open(output, Access::ReadOnly).error().problem ==
          StoreError::Problem::Locked);
    const auto file = SubmissionFile::open(output, Access::ReadOnly, same);
    REQUIRE(file);
    CHECK(file->check());
    CHECK(file->submission()->items.size() + 3 > old.submission.items.size());
}
