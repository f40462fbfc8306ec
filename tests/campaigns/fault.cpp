// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_submission_file.h"
#include "core/store/protection.h"
#include "tests/campaigns/campaigns.h"
#include "tests/campaigns/editing_script.h"
#include "tests/store/failing_system.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace aigaq::tests {

using namespace Qt::StringLiterals;
using store::SubmissionFile;

namespace {

constexpr int steps = 6;
constexpr auto passphrase = "four words of mine";

/// Does the whole script, as far as the disk lets it, and tells how far that was.
int work(const EditingScript& script, const QString& path)
{
    auto file = SubmissionFile::open(path, store::Access::ReadWrite);
    int done = 0;
    while (file && done < script.steps() && script.run(done, *file))
        ++done;
    return done;
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

/// Protecting writes a second file and puts it in the place of the first: one or the other is
/// there.
Finding wrongAfterProtecting(const EditingScript& script, const QTemporaryDir& folder,
                             const QString& path, FailingSystem::Fault fault, int call)
{
    {
        const FailingSystem system(fault, call);
        static_cast<void>(store::protect(path, {}, store::Secret(passphrase)));
    }
    const auto key = store::keyOf(path, store::Secret(passphrase));
    if (!key)
        return u"the key cannot be made"_s;
    const auto file =
        SubmissionFile::open(path, store::Access::ReadWrite, std::optional(key->copy()));
    if (!file || !file->submission() || !file->check() ||
        *file->submission() != script.state(script.steps()))
        return u"the file is not what it was before it was protected"_s;
    QStringList left = filesIn(folder);
    left.removeAll(u"a.aigaq"_s);
    return left.isEmpty() || fault == FailingSystem::Fault::DiskFull
               ? Finding()
               : u"left over: "_s + left.join(u' ');
}

} // namespace

Finding faultRound(int number, bool& wentFurther)
{
    QRandomGenerator random(2026); // always the same work
    const EditingScript script(random, steps);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aigaq"_s);
    if (!store::createSubmissionFile(path, script.state(0), {}, file::Overwrite::No))
        return u"the file could not be made"_s;
    const auto fault =
        number % 2 == 0 ? FailingSystem::Fault::DiskFull : FailingSystem::Fault::Broken;
    const int call = number / 2 + 1;
    int done = 0;
    {
        const FailingSystem system(fault, call);
        done = work(script, path);
        wentFurther = FailingSystem::hasFailed();
    }
    if (auto wrong = wrongAfter(done, script, path))
        return wrong;
    if (work(script, path) != steps) // the disk works again, and so does the file
        return u"the script cannot be done afterwards"_s;
    return wrongAfterProtecting(script, folder, path, fault, call);
}

} // namespace aigaq::tests
