// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/history_command.h"

#include "app/command_line/chosen_texts.h"
#include "app/command_line/command_parser.h"
#include "app/command_line/history_report.h"
#include "app/command_line/open_file.h"
#include "app/command_line/read_submission.h"
#include "app/command_line/words.h"
#include "app/messages/store_messages.h"
#include "core/document/bringing_back.h"
#include "core/store/submission_file.h"

#include <QDateTime>

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;
using store::PastVersion;
using store::SubmissionFile;

namespace {

QString howToChoose()
{
    return CommandLine::tr("The paragraph: its number, 3.2 for its second part, 4a for a "
                           "sub-question, title, framework, or the id that the history tells.");
}

/// Of a text that was chosen; nothing, once the reason has been told, if there is none.
std::optional<std::vector<TextPast>> pastOf(const CommandParser& parser, const SubmissionFile& file,
                                            Language language, Console& console)
{
    const QString choice = parser.value(u"paragraph"_s);
    std::vector<TextPast> texts;
    for (const auto& [field, name] :
         chosenTexts(choice, *file.submission(), file.sealedFields(), language)) {
        auto past = file.past(field);
        if (!past) {
            console.error << sentence(past.error(), parser.operand(0)) << '\n';
            return std::nullopt;
        }
        if (!past->empty())
            texts.push_back({.field = field, .choice = name, .versions = *std::move(past)});
    }
    if (!texts.empty())
        return texts;
    console.error << CommandLine::tr("%1 has no paragraph \"%2\" with words in this language: %3. "
                                     "aigaq history %1 --deleted lists deleted ones.")
                         .arg(parser.operand(0), choice, language.ownName())
                  << '\n';
    return std::nullopt;
}

std::optional<SubmissionFile> openedFile(const QString& path, store::Access access,
                                         Console& console)
{
    auto file = openFile(path, access, console);
    if (!file || file->submission())
        return file;
    console.error << sentence(file->submission().error(), path) << '\n';
    return std::nullopt;
}

/// The version of the text that --version names.
const PastVersion* versionMeant(const CommandParser& parser, const TextPast& text)
{
    bool isNumber = false;
    const qint64 number = parser.value(u"version"_s).toLongLong(&isNumber);
    const auto found = std::ranges::find(text.versions, number, &PastVersion::number);
    return isNumber && found != text.versions.end() && found->wording ? &*found : nullptr;
}

bool isAllThatIsSaid(const PastVersion& version, const TextPast& text)
{
    return version.isHead && std::ranges::count_if(text.versions, &PastVersion::isHead) == 1;
}

int restore(SubmissionFile& file, const CommandParser& parser, const TextPast& text,
            Console& console)
{
    const store::Claim claim{.author = {}, .time = QDateTime::currentSecsSinceEpoch()};
    const bool hasVersion = parser.has(u"version"_s);
    const bool isInDocument = nodesToBringBack(file.sealedFields(), text.field.node).empty();
    const PastVersion* version = hasVersion ? versionMeant(parser, text) : nullptr;
    if (hasVersion && version == nullptr) {
        console.error << CommandLine::tr("There is no version \"%1\" of it that could be brought "
                                         "back. aigaq history %2 --paragraph %3 lists them.")
                             .arg(parser.value(u"version"_s), parser.operand(0), text.choice)
                      << '\n';
        return Failure;
    }
    if (isInDocument && !hasVersion)
        return parser.refuse(console, CommandLine::tr("--version V is missing."));
    Result<void, store::StoreError> done;
    if (!isInDocument)
        done = file.bringBack(text.field.node, claim);
    if (done && version != nullptr && !isAllThatIsSaid(*version, text))
        done = file.bringBack(text.field, version->number, claim);
    if (done)
        return Success;
    console.error << sentence(done.error(), parser.operand(0)) << '\n';
    return Failure;
}

} // namespace

int runHistory(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"history"_s,
                         CommandLine::tr("Tells who changed what and when, the latest first; of a "
                                         "paragraph, each of its wordings."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    parser.addOption({u"paragraph"_s}, u"WHICH"_s, howToChoose());
    parser.addOption({u"since"_s}, u"NAME"_s,
                     CommandLine::tr("Tell what the texts said in the snapshot of this name, and "
                                     "what they say now."));
    parser.addFlag(u"deleted"_s, CommandLine::tr("List what was deleted, with its id."));
    parser.addLanguageOption(
        CommandLine::tr("The language of the texts; otherwise that of the draft."));
    parser.addFlag(u"json"_s, CommandLine::tr("As JSON."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const int kinds = static_cast<int>(parser.has(u"paragraph"_s)) + parser.has(u"deleted"_s) +
                      parser.has(u"since"_s);
    if (kinds > 1)
        return parser.refuse(console,
                             CommandLine::tr("Only one of --paragraph, --since and --deleted."));

    const auto file = openedFile(parser.operand(0), store::Access::ReadOnly, console);
    if (!file)
        return Failure;
    const Language language = parser.language().value_or(file->submission()->draftLanguage);
    const HistoryReport report(*file, language, parser.has(u"json"_s), console);
    Result<void, store::StoreError> told;
    if (parser.has(u"paragraph"_s)) {
        const auto past = pastOf(parser, *file, language, console);
        if (!past)
            return Failure;
        report.tellTexts(*past);
    } else if (parser.has(u"since"_s)) {
        const auto then = submissionAt(*file, parser.value(u"since"_s), parser.operand(0), console);
        if (!then)
            return Failure;
        report.tellSince(*then, parser.language());
    } else if (parser.has(u"deleted"_s)) {
        report.tellDeleted();
    } else {
        told = report.tellChanges(parser.language());
    }
    if (told)
        return Success;
    console.error << sentence(told.error(), parser.operand(0)) << '\n';
    return Failure;
}

int runRestore(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"restore"_s,
                         CommandLine::tr("Brings an earlier wording of a paragraph back, or a "
                                         "deleted paragraph. History keeps all of them."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    parser.addOption({u"paragraph"_s}, u"WHICH"_s, howToChoose());
    parser.addOption(
        {u"version"_s}, u"V"_s,
        CommandLine::tr("The number of the wording in the history; not needed for what "
                        "was deleted."));
    parser.addLanguageOption(
        CommandLine::tr("The language of the texts; otherwise that of the draft."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    if (!parser.has(u"paragraph"_s))
        return parser.refuse(console, CommandLine::tr("--paragraph WHICH is missing."));

    auto file = openedFile(parser.operand(0), store::Access::ReadWrite, console);
    if (!file)
        return Failure;
    const Language language = parser.language().value_or(file->submission()->draftLanguage);
    const auto past = pastOf(parser, *file, language, console);
    return past ? restore(*file, parser, past->front(), console) : Failure;
}

} // namespace aigaq::app
