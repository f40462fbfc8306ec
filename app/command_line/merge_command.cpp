// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/merge_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/messages/merge_messages.h"
#include "app/messages/store_messages.h"
#include "core/store/submission_file.h"

#include <QDateTime>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

void describe(CommandParser& parser)
{
    parser.addOperand(u"MINE.aigaq"_s, CommandLine::tr("The first copy."));
    parser.addOperands(u"THEIRS.aigaq"_s, CommandLine::tr("Other copies of the same document."));
    parser.addOption({u"o"_s, u"output"_s}, u"OUT.aigaq"_s,
                     CommandLine::tr("The file to make; the copies stay as they are."));
    parser.addOption(
        {u"heading"_s}, u"HEADING"_s,
        CommandLine::tr("Of the other copies, take no more than the section under this heading."));
    parser.addFlag(u"force"_s, CommandLine::tr("Replace OUT if it is there."));
}

/// What each copy brought, then what a person must look at.
int report(const QStringList& copies, const std::vector<store::TakenIn>& taken,
           const QString& output, const std::optional<store::FileKey>& key, Console& console)
{
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const store::TakenIn& brought = taken[static_cast<std::size_t>(i)];
        console.out << copies[i] << ": "
                    << CommandLine::tr("%n change(s) taken", nullptr,
                                       static_cast<int>(brought.revisions))
                    << '\n';
        if (brought.destroyed > 0)
            console.out << copies[i] << ": "
                        << CommandLine::tr("%n older wording(s) destroyed, as in that copy, for "
                                           "somebody's safety",
                                           nullptr, static_cast<int>(brought.destroyed))
                        << '\n';
    }
    const auto file = store::SubmissionFile::open(output, store::Access::ReadOnly, key);
    if (!file || !file->submission()) {
        console.error << sentence(file ? file->submission().error() : file.error(), output) << '\n';
        return Failure;
    }
    for (const QString& line : lines(file->joins(), *file->submission()))
        console.out << output << ": " << line << '\n';
    return Success;
}

} // namespace

int runMerge(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"merge"_s, CommandLine::tr("Unites copies of one document and says what "
                                                     "is left to decide, a line each."));
    describe(parser);
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        return parser.refuse(console, CommandLine::tr("-o OUT is missing."));
    const QStringList copies = parser.operandsFrom(1);
    const auto heading =
        parser.has(u"heading"_s) ? std::optional(parser.value(u"heading"_s)) : std::nullopt;
    const QString mine = parser.operand(0);
    std::optional<store::FileKey> keyOfMine;
    bool wasTold = false;
    const auto keyOf = [&](const QString& path) {
        auto key = askForKey(path, console);
        wasTold = !key;
        if (key && path == mine)
            keyOfMine = key->copy();
        return key;
    };
    const auto taken = store::mergeFiles(
        mine, copies, output, heading, {.author = {}, .time = QDateTime::currentSecsSinceEpoch()},
        parser.has(u"force"_s) ? file::Overwrite::Yes : file::Overwrite::No, keyOf);
    if (taken)
        return report(copies, *taken, output, keyOfMine, console);
    if (wasTold)
        return Failure;
    console.error << sentence(taken.error()) << '\n';
    return Failure;
}

} // namespace aigaq::app
