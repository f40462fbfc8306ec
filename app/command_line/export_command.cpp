// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/export_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/read_submission.h"
#include "app/command_line/words.h"
#include "app/export/formats.h"
#include "app/messages/file_messages.h"
#include "core/file/atomic_file.h"
#include "core/json/json_writer.h"

#include <QFileInfo>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Tells the parser what the command takes.
void describe(CommandParser& parser)
{
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    parser.addOption({u"o"_s, u"output"_s}, u"OUT"_s,
                     CommandLine::tr("The file to write; its ending tells the format: %1.")
                         .arg(formatEndings()));
    parser.addLanguageOption(
        CommandLine::tr("The language of the texts; otherwise that of the draft."));
    parser.addOption({u"snapshot"_s}, u"NAME"_s,
                     CommandLine::tr("As it was when the snapshot of this name was taken."));
    parser.addFlag(u"full"_s,
                   CommandLine::tr("Of .json: everything, in all languages and with all ids."));
    parser.addFlag(u"force"_s, CommandLine::tr("Replace OUT if it is there."));
}

} // namespace

int runExport(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"export"_s, CommandLine::tr("Writes a submission in another format."));
    describe(parser);
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        return parser.refuse(console, CommandLine::tr("-o OUT is missing."));
    const QString ending = QFileInfo(output).suffix().toLower();
    const Format* format = formatFor(output);
    if (format == nullptr)
        return parser.refuse(
            console,
            CommandLine::tr("%1 has none of the endings %2.").arg(output, formatEndings()));
    const bool full = parser.has(u"full"_s);
    if (full && ending != "json"_L1)
        return parser.refuse(console, CommandLine::tr("--full is for .json alone."));
    if (full && parser.has(u"language"_s))
        return parser.refuse(console, CommandLine::tr("--full has all languages already."));

    const QString path = parser.operand(0);
    const auto submission = readSubmission(path, console, parser.value(u"snapshot"_s));
    if (!submission)
        return Failure;
    const auto language = languageToWrite(*submission, parser.language(), path, console);
    if (!language)
        return Failure;
    const Written content = full ? Written(FileContent{.bytes = json::writeFull(*submission)})
                                 : format->write(*submission, *language, output, {});
    if (!content) {
        console.error << content.error() << '\n';
        return Failure;
    }
    const auto written =
        file::writeAtomically(output, content->bytes,
                              parser.has(u"force"_s) ? file::Overwrite::Yes : file::Overwrite::No);
    if (written)
        return Success;
    console.error << sentence(written.error(), output) << '\n';
    return Failure;
}

} // namespace aigaq::app
