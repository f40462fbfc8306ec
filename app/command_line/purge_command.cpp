// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/purge_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/history/thing_names.h"
#include "app/messages/store_messages.h"
#include "core/document/redaction.h"
#include "core/document/text.h"
#include "core/store/format_copy.h"
#include "core/store/submission_file.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace aigaq::app {

using namespace Qt::StringLiterals;
using store::Holding;
using store::SubmissionFile;

namespace {

bool isAtTerminal()
{
    return ::isatty(STDIN_FILENO) != 0;
}

/// One line of standard input; a person at a terminal is told what for.
QString ask(const QString& prompt, Console& console)
{
    if (isAtTerminal()) {
        console.error << prompt;
        console.error.flush();
    }
    QFile input;
    // Unbuffered, so that nothing is read ahead of the line.
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return QString::fromUtf8(input.readLine()).trimmed().normalized(QString::NormalizationForm_C);
}

void tellPlaces(std::vector<Holding> holdings, const SubmissionFile& file, Console& console)
{
    const ThingNames names(*file.submission());
    std::ranges::stable_sort(
        holdings, {}, [&](const Holding& holding) { return names.placeOf(holding.field.node); });
    for (const Holding& holding : holdings) {
        const int count = static_cast<int>(holding.versions.size());
        const QString versions = CommandLine::tr("in %n version(s)", nullptr, count);
        console.out << (holding.isPresent ? CommandLine::tr("%1: %2, the present one among them")
                                          : CommandLine::tr("%1: %2, only in its history"))
                           .arg(names.of(holding.field), versions)
                    << '\n';
    }
    console.out.flush();
}

bool isConfirmed(const CommandParser& parser, const QString& words, Console& console)
{
    if (parser.has(u"yes"_s))
        return true;
    if (!isAtTerminal()) {
        console.error << CommandLine::tr("%1 was not changed. To remove the words for good from "
                                         "standard input, add --yes.")
                             .arg(parser.operand(0))
                      << '\n';
        return false;
    }
    const QString again = ask(
        CommandLine::tr("This cannot be undone. Type the words again to remove them: "), console);
    if (again == words)
        return true;
    console.error << CommandLine::tr("aigaq: those are other words. Nothing was changed.") << '\n';
    return false;
}

/// What the program cannot reach, said plainly.
void tellWhatIsLeft(const QString& path, const store::Purged& purged, Console& console)
{
    console.out << CommandLine::tr("Removed from %n place(s), the history and the file's unused "
                                   "space.",
                                   nullptr, static_cast<int>(purged.fields.size()))
                << '\n';
    if (purged.authors > 0)
        console.out << CommandLine::tr("%n author name(s) removed, too.", nullptr,
                                       static_cast<int>(purged.authors))
                    << '\n';
    for (const QString& copy : store::copiesOfOlderFormats(path))
        console.out
            << CommandLine::tr("%1, a copy from before, still has the words. Delete it.").arg(copy)
            << '\n';
    console.out << CommandLine::tr(
                       "Not reached: copies that others have (once merged with this file they lose "
                       "the words, too), files exported before, backups, and what the disk keeps "
                       "of deleted files. Word forms and other spellings must be removed one by "
                       "one.")
                << '\n';
}

std::optional<SubmissionFile> openedFile(const QString& path, Console& console)
{
    auto file = openFile(path, store::Access::ReadWrite, console);
    if (!file || file->submission())
        return file;
    console.error << sentence(file->submission().error(), path) << '\n';
    return std::nullopt;
}

int purge(SubmissionFile& file, const CommandParser& parser, const QString& words,
          const QString& replacement, Console& console)
{
    const QString path = parser.operand(0);
    const auto holdings = file.holdingsOf(words);
    if (!holdings) {
        console.error << sentence(holdings.error(), path) << '\n';
        return Failure;
    }
    tellPlaces(*holdings, file, console);
    if (holdings->empty())
        console.out << CommandLine::tr("No text of %1 has or had these words.").arg(path) << '\n';
    if (parser.has(u"list"_s))
        return Success;
    if (!isConfirmed(parser, words, console))
        return Failure;
    const auto purged =
        file.purge(words, replacement, {.author = {}, .time = QDateTime::currentSecsSinceEpoch()});
    if (!purged) {
        console.error << sentence(purged.error(), path) << '\n';
        return Failure;
    }
    tellWhatIsLeft(path, *purged, console);
    return Success;
}

} // namespace

int runPurge(const QStringList& arguments, Console& console)
{
    CommandParser parser(
        u"purge"_s,
        CommandLine::tr("Removes words, such as a victim's name, for good: from every text, from "
                        "its whole history and from the file's unused space. The words are read "
                        "from standard input, one line, so that no shell keeps them. Case makes no "
                        "difference, and parts of longer words count."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    parser.addOption({u"with"_s}, u"WORDS"_s,
                     CommandLine::tr("What the present texts say instead; otherwise […]."));
    parser.addFlag(u"list"_s, CommandLine::tr("Only tell where the words are."));
    parser.addFlag(u"yes"_s, CommandLine::tr("Do not ask."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString replacement = parser.has(u"with"_s) ? parser.value(u"with"_s) : u"[…]"_s;
    auto file = openedFile(parser.operand(0), console);
    if (!file)
        return Failure;
    const QString words = ask(CommandLine::tr("Words to remove for good: "), console);
    if (words.isEmpty() || !document::isTextOnly(words))
        return parser.refuse(console, CommandLine::tr("Standard input gave no words to remove."));
    if (!document::isTextOnly(replacement) || document::holds(replacement, words))
        return parser.refuse(console,
                             CommandLine::tr("--with must be words in one line, other ones."));
    return purge(*file, parser, words, replacement, console);
}

} // namespace aigaq::app
