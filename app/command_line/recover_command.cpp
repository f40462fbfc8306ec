// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/recover_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/history/thing_names.h"
#include "app/messages/store_messages.h"
#include "core/store/recovery/recovery.h"
#include "core/store/submission_file.h"

#include <QDateTime>

#include <algorithm>

namespace aigaq::app {

using namespace Qt::StringLiterals;
using store::Recovered;
using store::SubmissionFile;

namespace {

/// Of fields that mean nothing to a reader by themselves, only those that move or hide something.
void tellFields(std::vector<document::FieldId> fields, const QString& what, const ThingNames& names,
                Console& console)
{
    std::ranges::stable_sort(
        fields, {}, [&](const document::FieldId& field) { return names.placeOf(field.node); });
    for (const document::FieldId& field : fields)
        console.out << what.arg(names.of(field)) << '\n';
}

void tell(const Recovered& recovered, const QString& output, const document::Submission& submission,
          Console& console)
{
    const ThingNames names(submission);
    if (recovered.damagedPages > 0)
        console.out << CommandLine::tr("%1 of %2 pages of the file are damaged.")
                           .arg(QString::number(recovered.damagedPages),
                                QString::number(recovered.pages))
                    << '\n';
    tellFields(recovered.lost, CommandLine::tr("lost: %1"), names, console);
    tellFields(recovered.replaced, CommandLine::tr("lost, and replaced by what is usual: %1"),
               names, console);
    tellFields(recovered.unproven,
               CommandLine::tr("without its history, and perhaps wrong in a letter: %1"), names,
               console);
    for (const Recovered::Stray& stray : recovered.strays)
        console.out << CommandLine::tr("its place is lost: %1").arg(stray.words) << '\n';
    if (recovered.lost.empty() && recovered.replaced.empty() && recovered.unproven.empty() &&
        recovered.strays.empty())
        console.out << CommandLine::tr("Nothing is known to be missing.") << '\n';
    console.out
        << CommandLine::tr("%1 was written. Read it through before you go on with it.").arg(output)
        << '\n';
}

} // namespace

int runRecover(const QStringList& arguments, Console& console)
{
    CommandParser parser(
        u"recover"_s,
        CommandLine::tr("Writes all that can be read of a damaged submission into a new file, and "
                        "says what is missing. The damaged file is not changed."));
    parser.addOperand(u"DAMAGED.aigaq"_s, CommandLine::tr("The damaged submission."));
    parser.addOption({u"o"_s, u"output"_s}, u"NEW.aigaq"_s, CommandLine::tr("The file to make."));
    parser.addFlag(u"force"_s, CommandLine::tr("Replace NEW if it is there."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString damaged = parser.operand(0);
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        return parser.refuse(console, CommandLine::tr("-o NEW is missing."));
    const auto overwrite = parser.has(u"force"_s) ? file::Overwrite::Yes : file::Overwrite::No;
    const store::Claim claim{.author = {}, .time = QDateTime::currentSecsSinceEpoch()};
    std::optional<store::FileKey> key;
    auto recovered = store::recover(damaged, output, overwrite, claim);
    // Only now: a file that has lost its first page merely looks like a protected one.
    if (!recovered && recovered.error().problem == store::StoreError::Problem::Locked) {
        key = askForKey(damaged, console);
        if (!key)
            return Failure;
        recovered = store::recover(damaged, output, overwrite, claim, key);
    }
    if (!recovered) {
        const auto problem = recovered.error().problem;
        const bool isOfOutput = problem == store::StoreError::Problem::AlreadyExists ||
                                problem == store::StoreError::Problem::Unwritable;
        console.error << sentence(recovered.error(), isOfOutput ? output : damaged) << '\n';
        return Failure;
    }
    if (recovered->wasWhole) {
        console.out
            << CommandLine::tr("%1 is not damaged. %2 is a copy of it.").arg(damaged, output)
            << '\n';
        return Success;
    }
    const auto file = SubmissionFile::open(output, store::Access::ReadOnly, key);
    if (file && file->submission())
        tell(*recovered, output, *file->submission(), console);
    return Success;
}

} // namespace aigaq::app
