// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/import_report.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/import/draft_file.h"
#include "app/messages/file_messages.h"
#include "app/messages/json_messages.h"
#include "app/messages/store_messages.h"
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
                                     "language."));
    parser.addLanguageOption(
        CommandLine::tr("The language of the draft; otherwise its words tell."));
    parser.addOption({u"tracked"_s}, u"accept|reject"_s,
                     CommandLine::tr("What to make of the tracked changes of a Word document."));
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

std::optional<docx::TrackedChanges> trackedChanges(const CommandParser& parser)
{
    if (!parser.has(u"tracked"_s))
        return std::nullopt;
    return parser.value(u"tracked"_s) == "accept"_L1 ? docx::TrackedChanges::Accept
                                                     : docx::TrackedChanges::Reject;
}

/// Reads the draft that the parser was given; as a version of `into`, if that is not null.
std::optional<DraftRead> readDraft(const CommandParser& parser, const Submission* into,
                                   Console& console)
{
    const QString path = parser.operand(0);
    const auto bytes = readBytes(path, console);
    if (!bytes)
        return std::nullopt;
    if (into == nullptr && QFileInfo(path).suffix().toLower() == "json"_L1) {
        auto submission = json::readJson(*bytes);
        if (submission) {
            const Language language = submission->draftLanguage;
            return DraftRead{
                .submission = *std::move(submission), .language = language, .findings = {}};
        }
        console.error << sentence(submission.error(), path) << '\n';
        return std::nullopt;
    }
    auto draft = readDraftFile(
        *bytes, path,
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
    const auto imported = readDraft(parser, nullptr, console);
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
    const auto translation = readDraft(parser, &*present, console);
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
    if (into && !parser.language())
        return parser.refuse(console, CommandLine::tr("--into needs --language."));
    if (isSameFile(parser.operand(0), parser.value(into ? u"into"_s : u"output"_s)))
        return parser.refuse(console, CommandLine::tr("The draft and the file are the same."));
    return into ? importInto(parser, console) : importAsNew(parser, console);
}

} // namespace aigaq::app
