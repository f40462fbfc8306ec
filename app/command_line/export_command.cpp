// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/export_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/open_file.h"
#include "app/command_line/read_submission.h"
#include "app/command_line/words.h"
#include "app/export/formats.h"
#include "app/messages/file_messages.h"
#include "app/messages/store_messages.h"
#include "core/document/section.h"
#include "core/file/atomic_file.h"
#include "core/json/json_writer.h"
#include "core/store/opening.h"

#include <QDateTime>
#include <QFileInfo>

#include <array>

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
    parser.addOption({u"since"_s}, u"NAME"_s,
                     CommandLine::tr("Of .docx: what has changed since the snapshot of this name, "
                                     "or since another copy of the file, as tracked changes."));
    parser.addOption({u"section"_s}, u"HEADING"_s,
                     CommandLine::tr("No more than the section under this heading."));
    parser.addFlag(u"no-notes"_s, CommandLine::tr("Without footnotes."));
    parser.addOption({u"also"_s}, u"LANGUAGES"_s,
                     CommandLine::tr("Of .docx: these languages, too, one after another: ru,kk."));
    parser.addFlag(u"side-by-side"_s,
                   CommandLine::tr("Of .docx: the languages in a table, a column each."));
    parser.addOption({u"paper"_s}, u"a4|letter"_s, CommandLine::tr("Of .docx: the paper."));
    parser.addOption({u"template"_s}, u"LOOKS.docx"_s,
                     CommandLine::tr("Of .docx: with the styles, page, header and footer of this "
                                     "Word document."));
    parser.addFlag(u"line-numbers"_s, CommandLine::tr("Of .docx: with numbers of the lines."));
    parser.addFlag(u"draft"_s, CommandLine::tr("Of .docx: with DRAFT across each page."));
    parser.addFlag(u"comments"_s,
                   CommandLine::tr("Of .docx: with the comments and who wrote them."));
    parser.addFlag(u"full"_s,
                   CommandLine::tr("Of .json: everything, in all languages and with all ids."));
    parser.addFlag(u"force"_s, CommandLine::tr("Replace OUT if it is there."));
}

struct Exported {
    Submission submission;
    QByteArray state; ///< as in WhatToWrite
};

/// The file that is exported, whose state it keeps; nothing if somebody else writes there, if it
/// may not be written, if it is of an older format or has another key.
std::optional<Exported> readAndKeep(const QString& path, const std::optional<store::FileKey>& key)
{
    if (!store::SubmissionFile::isOfNewestFormat(path, key))
        return std::nullopt;
    auto opened = store::openDocument(path, key);
    if (!opened || !opened->isWritable() || !opened->file.check() || !opened->file.submission())
        return std::nullopt;
    auto state = opened->file.keepState({.author = {}, .time = QDateTime::currentSecsSinceEpoch()});
    if (!state)
        return std::nullopt;
    return Exported{.submission = *opened->file.submission(), .state = *std::move(state)};
}

/// Nothing, once the reason has been told, if it cannot be read.
std::optional<Exported> read(const QString& path, const QString& snapshot, const Format& format,
                             Console& console)
{
    const bool keeps = format.isWorkedOn && snapshot.isEmpty();
    if (keeps) {
        if (auto kept = readAndKeep(path, {}))
            return kept;
    }
    const auto file = openFile(path, store::Access::ReadOnly, console);
    if (!file)
        return std::nullopt;
    if (keeps && file->key()) {
        if (auto kept = readAndKeep(path, file->key()->copy()))
            return kept;
    }
    if (!snapshot.isEmpty()) {
        auto then = submissionAt(*file, snapshot, path, console);
        if (!then)
            return std::nullopt;
        return Exported{.submission = *std::move(then), .state = {}};
    }
    const auto& now = file->submission();
    if (!now) {
        console.error << sentence(now.error(), path) << '\n';
        return std::nullopt;
    }
    return Exported{.submission = *now, .state = {}};
}

/// The options that are for Word alone.
constexpr std::array ofWord{"since"_L1,        "also"_L1,  "side-by-side"_L1, "paper"_L1,
                            "line-numbers"_L1, "draft"_L1, "comments"_L1,     "template"_L1};

/// What is wrong with the choices for this format, if anything.
std::optional<QString> wrongChoice(const CommandParser& parser, const Format& format)
{
    if (!format.isWorkedOn) {
        for (const QLatin1StringView option : ofWord) {
            if (parser.has(option))
                return CommandLine::tr("--%1 is for .docx alone.").arg(option);
        }
    }
    const bool isPart = parser.has(u"section"_s) || parser.has(u"no-notes"_s);
    if (isPart && format.ending == "json"_L1)
        return CommandLine::tr("--section and --no-notes are not for .json.");
    if (parser.has(u"side-by-side"_s) && !parser.has(u"also"_s))
        return CommandLine::tr("--side-by-side needs --also.");
    if (parser.has(u"also"_s) && parser.has(u"since"_s))
        return CommandLine::tr("--since and --also do not go together.");
    const QString paper = parser.value(u"paper"_s);
    if (parser.has(u"paper"_s) && paper != "a4"_L1 && paper != "letter"_L1)
        return CommandLine::tr("--paper is a4 or letter.");
    if (parser.has(u"paper"_s) && parser.has(u"template"_s))
        return CommandLine::tr("--paper and --template do not go together: a template has its "
                               "own paper.");
    return std::nullopt;
}

/// Nothing, once the reason has been told, if a language or section is not there.
std::optional<ExportChoices> choicesOf(const CommandParser& parser, const Submission& submission,
                                       const QString& path, Console& console)
{
    ExportChoices choices{
        .only = {},
        .notes = !parser.has(u"no-notes"_s),
        .others = {},
        .arrangement = parser.has(u"side-by-side"_s) ? docx::Arrangement::SideBySide
                                                     : docx::Arrangement::OneAfterAnother,
        .paper = parser.value(u"paper"_s) == "letter"_L1 ? docx::Paper::Letter : docx::Paper::A4,
        .lineNumbers = parser.has(u"line-numbers"_s),
        .draftMark = parser.has(u"draft"_s),
        .comments = parser.has(u"comments"_s),
        .look = parser.value(u"template"_s)};
    if (parser.has(u"section"_s)) {
        const QString heading = parser.value(u"section"_s);
        choices.only = nodesOfSection(submission, heading);
        if (!choices.only) {
            console.error << CommandLine::tr("%1 has no heading \"%2\".").arg(path, heading)
                          << '\n';
            return std::nullopt;
        }
    }
    if (!parser.has(u"also"_s))
        return choices;
    for (const QString& code : parser.value(u"also"_s).split(u',')) {
        const auto named = Language::fromCode(code);
        if (!named) {
            console.error << CommandLine::tr("%1 is no language of submissions.").arg(code) << '\n';
            return std::nullopt;
        }
        const auto language = languageToWrite(submission, named, path, console);
        if (!language)
            return std::nullopt;
        choices.others.push_back(*language);
    }
    return choices;
}

/// What is compared with: a snapshot of the file, or another copy of it. Nothing, once the reason
/// has been told, if it cannot be read.
std::optional<Submission> earlierVersion(const QString& path, const QString& since,
                                         const Submission& now, Console& console)
{
    const bool isFile = QFileInfo(since).suffix().toLower() == "aigaq"_L1;
    auto earlier = isFile ? readSubmission(since, console) : readSubmission(path, console, since);
    if (!earlier || earlier->id == now.id)
        return earlier;
    console.error
        << CommandLine::tr("%1 is no copy of %2: it is another submission.").arg(since, path)
        << '\n';
    return std::nullopt;
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

    if (const auto wrong = wrongChoice(parser, *format))
        return parser.refuse(console, *wrong);
    const QString since = parser.value(u"since"_s);
    const QString path = parser.operand(0);
    const auto exported = read(path, parser.value(u"snapshot"_s), *format, console);
    if (!exported)
        return Failure;
    const auto& [submission, state] = *exported;
    const auto language = languageToWrite(submission, parser.language(), path, console);
    if (!language)
        return Failure;
    const auto choices = choicesOf(parser, submission, path, console);
    if (!choices)
        return Failure;
    std::optional<Submission> earlier;
    if (!since.isEmpty()) {
        earlier = earlierVersion(path, since, submission, console);
        if (!earlier)
            return Failure;
    }
    const WhatToWrite what{.submission = submission,
                           .language = *language,
                           .file = output,
                           .choices = *choices,
                           .state = state,
                           .since = earlier ? &*earlier : nullptr};
    const Written content =
        full ? Written(FileContent{.bytes = json::writeFull(submission)}) : format->write(what, {});
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
