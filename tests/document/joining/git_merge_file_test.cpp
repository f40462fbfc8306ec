// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"
#include "tests/document/joining/histories.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList randomlyReworded(QStringList words, QRandomGenerator& random)
{
    for (int i = random.bounded(1, 3); i > 0; --i) {
        const qsizetype at = random.bounded(words.size());
        const QString fresh = u"new%1"_s.arg(random.bounded(30));
        if (random.bounded(3) == 0 && words.size() > 1)
            words.removeAt(at);
        else if (random.bounded(2) == 0)
            words.insert(at, fresh);
        else
            words[at] = fresh;
    }
    return words;
}

QString written(const QTemporaryDir& folder, const QString& name, const QStringList& words)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(words.join(u'\n').toUtf8() + '\n');
    return file.fileName();
}

} // namespace

TEST_CASE("Two people's edits join, and are asked about, where git merges a word a line")
{
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    if (git.isEmpty())
        SKIP("git is not installed");
    QRandomGenerator random(31);
    const QTemporaryDir folder;
    int conflicts = 0;
    for (int round = 0; round < 150; ++round) {
        QStringList before;
        for (int i = random.bounded(5, 15); i > 0; --i)
            before.append(u"w%1"_s.arg(i));
        const QStringList one = randomlyReworded(before, random);
        const QStringList other = randomlyReworded(before, random);

        QProcess merge;
        merge.start(git,
                    {u"merge-file"_s, u"-p"_s, written(folder, u"one"_s, one),
                     written(folder, u"before"_s, before), written(folder, u"other"_s, other)});
        REQUIRE(merge.waitForFinished());
        const QString merged = QString::fromUtf8(merge.readAllStandardOutput());

        const JoinedText joined =
            joinedText({version({}, before.join(u' ')), version({0}, one.join(u' ')),
                        version({0}, other.join(u' '))});
        INFO(before.join(u' ').toStdString() << "\n"
                                             << one.join(u' ').toStdString() << "\n"
                                             << other.join(u' ').toStdString() << "\n"
                                             << merged.toStdString() << "\n"
                                             << shown(joined).toStdString());
        REQUIRE(joined.isConflict() == (merge.exitCode() != 0));
        if (joined.isConflict())
            ++conflicts;
        else
            REQUIRE(storedForm(joined.first()) == merged.trimmed().replace(u'\n', u' '));
    }
    CHECK(conflicts > 25);
    CHECK(conflicts < 125);
}
