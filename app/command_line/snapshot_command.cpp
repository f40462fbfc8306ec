// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/snapshot_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/history/moment.h"
#include "app/messages/store_messages.h"
#include "core/document/text.h"
#include "core/store/submission_file.h"

#include <QDateTime>

#include <algorithm>

namespace aigaq::app {

using namespace Qt::StringLiterals;
using store::Snapshot;

int runSnapshot(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"snapshot"_s,
                         CommandLine::tr("Gives the submission as it is a name, by which it can be "
                                         "shown, exported and compared at any later time."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    parser.addOperand(u"NAME"_s, CommandLine::tr("The name, such as \"sent to OHCHR, 3 March\"."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString path = parser.operand(0);
    const QString name = parser.operand(1);
    if (name.trimmed().isEmpty() || !document::isTextOnly(name))
        return parser.refuse(console, CommandLine::tr("The name must be words in one line."));

    auto file = openFile(path, store::Access::ReadWrite, console);
    if (!file)
        return Failure;
    const auto present = file->snapshots();
    if (!present) {
        console.error << sentence(present.error(), path) << '\n';
        return Failure;
    }
    if (std::ranges::contains(*present, name, &Snapshot::name)) {
        console.error << CommandLine::tr("%1 has a snapshot \"%2\" already. Choose another name.")
                             .arg(path, name)
                      << '\n';
        return Failure;
    }
    const auto taken =
        file->takeSnapshot(name, {.author = {}, .time = QDateTime::currentSecsSinceEpoch()});
    if (taken)
        return Success;
    console.error << sentence(taken.error(), path) << '\n';
    return Failure;
}

int runSnapshots(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"snapshots"_s,
                         CommandLine::tr("Lists the states of a submission that have a name."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString path = parser.operand(0);
    const auto file = openFile(path, store::Access::ReadOnly, console);
    if (!file)
        return Failure;
    const auto snapshots = file->snapshots();
    if (!snapshots) {
        console.error << sentence(snapshots.error(), path) << '\n';
        return Failure;
    }
    for (const Snapshot& snapshot : *snapshots)
        console.out << momentOf(snapshot.claim, {}) << "  " << snapshot.name << '\n';
    return Success;
}

} // namespace aigaq::app
