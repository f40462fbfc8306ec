// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/show_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/read_submission.h"
#include "app/command_line/words.h"
#include "core/document/reading.h"
#include "core/plaintext/plaintext_writer.h"

namespace aigaq::app {

int runShow(const QStringList& arguments, Console& console)
{
    CommandParser parser(QStringLiteral("show"),
                         CommandLine::tr("Prints a submission as a reader sees it."));
    parser.addOperand(QStringLiteral("FILE.aigaq"), CommandLine::tr("The submission."));
    parser.addLanguageOption(
        CommandLine::tr("The language of the texts; otherwise that of the draft."));
    parser.addOption({QStringLiteral("snapshot")}, QStringLiteral("NAME"),
                     CommandLine::tr("As it was when the snapshot of this name was taken."));
    if (const auto status = parser.parse(arguments, console))
        return *status;

    const QString path = parser.operand(0);
    const auto submission = readSubmission(path, console, parser.value(QStringLiteral("snapshot")));
    if (!submission)
        return Failure;
    const auto language = languageToWrite(*submission, parser.language(), path, console);
    if (!language)
        return Failure;
    console.out << plaintext::writePlainText(document::reading(*submission, *language));
    return Success;
}

} // namespace aigaq::app
