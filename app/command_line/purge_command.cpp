// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/purge_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/messages/purge_messages.h"
#include "app/messages/store_messages.h"
#include "core/document/redaction.h"
#include "core/document/text.h"
#include "core/store/format_copy.h"
#include "core/store/submission_file.h"

#include <QDateTime>
#include <QFile>

#include <unistd.h>

namespace aigaq::app {

using namespace Qt::StringLiterals;
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

void tell(const QStringList& lines, Console& console)
{
    for (const QString& line : lines)
        console.out << line << '\n';
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

void tellWhatIsLeft(const QString& path, Console& console)
{
    for (const QString& copy : store::copiesOfOlderFormats(path))
        console.out
            << CommandLine::tr("%1, a copy from before, still has the words. Delete it.").arg(copy)
            << '\n';
    console.out << whatIsNotReached() << '\n';
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
    tell(lines(*holdings, *file.submission()), console);
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
    tell(lines(*purged), console);
    tellWhatIsLeft(path, console);
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
