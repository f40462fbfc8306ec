// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include "app/command_line/export_command.h"
#include "app/command_line/find_command.h"
#include "app/command_line/history_command.h"
#include "app/command_line/import_command.h"
#include "app/command_line/merge_command.h"
#include "app/command_line/protect_command.h"
#include "app/command_line/purge_command.h"
#include "app/command_line/recover_command.h"
#include "app/command_line/show_command.h"
#include "app/command_line/snapshot_command.h"
#include "app/command_line/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList& arguments, Console& console);
    const char* summary;
};

constexpr std::array commands{
    Command{"import"_L1, runImport,
            QT_TRANSLATE_NOOP("CommandLine", "take a draft into a submission file")},
    Command{"export"_L1, runExport,
            QT_TRANSLATE_NOOP("CommandLine", "write a submission in another format")},
    Command{"show"_L1, runShow,
            QT_TRANSLATE_NOOP("CommandLine", "print a submission as a reader sees it")},
    Command{"find"_L1, runFind, QT_TRANSLATE_NOOP("CommandLine", "tell where words stand")},
    Command{"merge"_L1, runMerge, QT_TRANSLATE_NOOP("CommandLine", "unite copies of one document")},
    Command{"history"_L1, runHistory,
            QT_TRANSLATE_NOOP("CommandLine", "tell who changed what, and every earlier wording")},
    Command{"restore"_L1, runRestore,
            QT_TRANSLATE_NOOP("CommandLine", "bring an earlier wording back")},
    Command{"snapshot"_L1, runSnapshot,
            QT_TRANSLATE_NOOP("CommandLine", "give the submission as it is a name")},
    Command{"snapshots"_L1, runSnapshots,
            QT_TRANSLATE_NOOP("CommandLine", "list the states that have a name")},
    Command{"protect"_L1, runProtect,
            QT_TRANSLATE_NOOP("CommandLine", "lock a submission with a passphrase, or change it")},
    Command{"unprotect"_L1, runUnprotect,
            QT_TRANSLATE_NOOP("CommandLine", "take the passphrase off a submission")},
    Command{"recover"_L1, runRecover,
            QT_TRANSLATE_NOOP("CommandLine", "save what a damaged submission still holds")},
    Command{"purge"_L1, runPurge,
            QT_TRANSLATE_NOOP("CommandLine", "remove words for good, history and all")},
};

QString helpText()
{
    QString text = CommandLine::tr("Usage: aigaq [FILE.aigaq]\n       aigaq COMMAND …") +
                   "\n\n"_L1 +
                   CommandLine::tr("Write submissions to the UN Committee against Torture.") +
                   "\n\n"_L1 + CommandLine::tr("Commands:") + u'\n';
    for (const Command& command : commands)
        text += "  "_L1 + QString(command.name).leftJustified(11) +
                CommandLine::tr(command.summary) + u'\n';
    return text + u'\n' + CommandLine::tr("aigaq COMMAND --help tells more of each.") + u'\n';
}

int runNamedCommand(const QStringList& arguments, Console& console)
{
    if (arguments.isEmpty() || arguments.first().endsWith(".aigaq"_L1)) {
        console.error << CommandLine::tr("aigaq: there is no display to open a window on. aigaq "
                                         "--help tells what works without one.")
                      << '\n';
        return Failure;
    }
    const QString name = arguments.first();
    if (name == "--help"_L1 || name == "-h"_L1) {
        console.out << helpText();
        return Success;
    }
    if (name == "--version"_L1) {
        console.out << "aigaq " << QCoreApplication::applicationVersion() << '\n';
        return Success;
    }
    const auto* const command = std::ranges::find(commands, name, &Command::name);
    if (command != commands.end())
        return command->run(arguments.sliced(1), console);
    console.error
        << CommandLine::tr("aigaq: there is no command \"%1\". aigaq --help lists them.").arg(name)
        << '\n';
    return WrongUsage;
}

} // namespace

int runCommandLine(const QStringList& arguments, Console& console)
{
    const int status = runNamedCommand(arguments, console);
    console.out.flush();
    if (status == Success && console.out.status() != QTextStream::Ok) {
        console.error << CommandLine::tr("aigaq: the output could not be written.") << '\n';
        return Failure;
    }
    return status;
}

} // namespace aigaq::app
