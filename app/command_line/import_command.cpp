// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/import_report.h"
#include "app/command_line/import_returned.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/import/draft_file.h"
#include "app/messages/file_messages.h"
#include "app/messages/json_messages.h"
#include "app/messages/store_messages.h"
#include "app/returned/returned_file.h"
#include "core/draft/file_look.h"
#include "core/json/json_reader.h"
#include "core/store/create_submission_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Tells the parser what the command takes.
void describe(CommandParser& parser)
{
    parser.addOperand(
        u"DRAFT"_s,
        CommandLine::tr("A draft, a Word document (.docx) or plain text; or a submission "
                        "exported as .json."));
    parser.addOption({u"o"_s, u"output"_s}, u"FILE.aigaq"_s,
                     CommandLine::tr("Make this submission file of the draft."));
    parser.addOption({u"into"_s}, u"FILE.aigaq"_s,
                     CommandLine::tr("Take the draft into this one as its version in another "
                                     "language. Of a Word document that was exported from it, list "
                                     "what was changed in the document."));
    parser.addLanguageOption(
        CommandLine::tr("The language of the draft; otherwise its words tell."));
    parser.addOption({u"tracked"_s}, u"accept|reject"_s,
                     CommandLine::tr("What to make of the tracked changes of a Word document."));
    parser.addFlag(u"accept-all"_s,
                   CommandLine::tr("Take in all changes of a document that was exported."));
    parser.addOption({u"accept"_s}, u"LIST"_s,
                     CommandLine::tr("Take in these of them, by their numbers: 1,3-5."));
    parser.addFlag(u"returned"_s,
                   CommandLine::tr("Treat the document as one that was exported in --language, "
                                   "though it does not say so any more."));
    parser.addFlag(u"json"_s, CommandLine::tr("Report as a JSON array."));
    parser.addFlag(u"force"_s, CommandLine::tr("Replace the file of -o if it is there."));
}

std::optional<QByteArray> readBytes(const QString& path, Console& console)
{
    QFile file(path);
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.readAll();
        if (file.error() == QFile::NoError)
            return bytes;
    }
    console.error << unreadable(path, file.errorString()) << '\n';
    return std::nullopt;
}

bool isSameFile(const QString& one, const QString& other)
{
    return QFileInfo::exists(one) && QFileInfo::exists(other) && QFileInfo(one) == QFileInfo(other);
}

store::Claim claimOfNow()
{
    return {.author = {}, .time = QDateTime::currentSecsSinceEpoch()};
}

/// These bytes as a document that came back; nothing: they were not exported from this submission.
std::optional<ReturnedImport> returnedImport(const CommandParser& parser, const QByteArray& bytes,
                                             const Submission& present)
{
    if (!parser.has(u"returned"_s) && !isReturned(bytes, present, parser.language()))
        return std::nullopt;
    std::optional<Language> language = parser.language();
    if (const auto mark = docx::readExportMark(bytes); mark && !language)
        language = mark->language;
    return ReturnedImport{
        .path = parser.operand(0),
        .bytes = bytes,
        .target = parser.value(u"into"_s),
        .language = language.value_or(present.draftLanguage),
        .accepted = {.all = parser.has(u"accept-all"_s),
                     .numbers = numbersIn(parser.value(u"accept"_s)).value_or(std::set<int>())},
        .asJson = parser.has(u"json"_s)};
}

std::optional<docx::TrackedChanges> trackedChanges(const CommandParser& parser)
{
    if (!parser.has(u"tracked"_s))
        return std::nullopt;
    return parser.value(u"tracked"_s) == "accept"_L1 ? docx::TrackedChanges::Accept
                                                     : docx::TrackedChanges::Reject;
}

/// Reads these bytes, the draft's; as a version of `into`, if that is not null.
std::optional<DraftRead> readDraft(const QByteArray& bytes, const CommandParser& parser,
                                   const Submission* into, Console& console)
{
    const QString path = parser.operand(0);
    if (into == nullptr && QFileInfo(path).suffix().toLower() == "json"_L1) {
        auto submission = json::readJson(bytes);
        if (submission) {
            const Language language = submission->draftLanguage;
            return DraftRead{
                .submission = *std::move(submission), .language = language, .findings = {}};
        }
        console.error << sentence(submission.error(), path) << '\n';
        return std::nullopt;
    }
    auto draft = readDraftFile(
        bytes, path,
        {.language = parser.language(), .tracked = trackedChanges(parser), .into = into});
    if (draft)
        return *std::move(draft);
    console.error << draft.error().sentence;
    if (draft.error().changesAreUndecided)
        console.error << ' '
                      << CommandLine::tr("Say --tracked=accept to take them in or --tracked=reject "
                                         "to leave them out.");
    console.error << '\n';
    return std::nullopt;
}

int importAsNew(const CommandParser& parser, Console& console)
{
    const QString path = parser.operand(0);
    const auto bytes = readBytes(path, console);
    const auto imported = bytes ? readDraft(*bytes, parser, nullptr, console) : std::nullopt;
    if (!imported)
        return Failure;
    const QString output = parser.value(u"output"_s);
    const auto made = store::createSubmissionFile(output, imported->submission, claimOfNow(),
                                                  parser.has(u"force"_s) ? file::Overwrite::Yes
                                                                         : file::Overwrite::No);
    if (!made) {
        console.error << sentence(made.error(), output) << '\n';
        return Failure;
    }
    report(imported->findings, path, parser.has(u"json"_s), console);
    return Success;
}

int importInto(const CommandParser& parser, Console& console)
{
    const QString target = parser.value(u"into"_s);
    auto file = openFile(target, store::Access::ReadWrite, console);
    if (!file)
        return Failure;
    const auto present = file->submission();
    if (!present) {
        console.error << sentence(present.error(), target) << '\n';
        return Failure;
    }
    const auto bytes = readBytes(parser.operand(0), console);
    if (!bytes)
        return Failure;
    if (const auto returned = returnedImport(parser, *bytes, *present))
        return importReturned(*returned, *file, console);
    if (!parser.language() && draft::fileLook(*bytes) != draft::FileLook::WordDocument)
        return parser.refuse(console, CommandLine::tr("--into needs --language."));
    const bool accepts = parser.has(u"accept-all"_s) || parser.has(u"accept"_s);
    if (accepts || !parser.language()) {
        console.error << CommandLine::tr("%1 does not say that it was exported from %2. To take it "
                                         "in as a version in another language, say --language; to "
                                         "compare it even so, say --returned and --language.")
                             .arg(parser.operand(0), target)
                      << '\n';
        return Failure;
    }
    const auto translation = readDraft(*bytes, parser, &*present, console);
    if (!translation)
        return Failure;
    if (const auto saved = file->save(translation->submission, claimOfNow()); !saved) {
        console.error << sentence(saved.error(), target) << '\n';
        return Failure;
    }
    report(translation->findings, parser.operand(0), parser.has(u"json"_s), console);
    return Success;
}

} // namespace

int runImport(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"import"_s,
                         CommandLine::tr("Takes a draft into a submission file and reports what "
                                         "was mended and what is doubtful, a line each."));
    describe(parser);
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const bool into = parser.has(u"into"_s);
    if (into == parser.has(u"output"_s))
        return parser.refuse(
            console, CommandLine::tr("Say where to: either -o FILE.aigaq or --into FILE.aigaq."));
    if (const QString tracked = parser.value(u"tracked"_s);
        parser.has(u"tracked"_s) && tracked != "accept"_L1 && tracked != "reject"_L1)
        return parser.refuse(console, CommandLine::tr("--tracked is accept or reject."));
    const bool accepts = parser.has(u"accept-all"_s) || parser.has(u"accept"_s);
    if (!into && (accepts || parser.has(u"returned"_s)))
        return parser.refuse(console, CommandLine::tr("--accept-all, --accept and --returned are "
                                                      "for --into."));
    if (parser.has(u"accept"_s) && !numbersIn(parser.value(u"accept"_s)))
        return parser.refuse(console, CommandLine::tr("--accept takes numbers such as 1,3-5."));
    if (parser.has(u"returned"_s) && !parser.language())
        return parser.refuse(console, CommandLine::tr("--returned needs --language."));
    if (isSameFile(parser.operand(0), parser.value(into ? u"into"_s : u"output"_s)))
        return parser.refuse(console, CommandLine::tr("The draft and the file are the same."));
    return into ? importInto(parser, console) : importAsNew(parser, console);
}

} // namespace aigaq::app
