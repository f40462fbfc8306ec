// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/import_report.h"
#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/messages/file_messages.h"
#include "app/messages/json_messages.h"
#include "app/messages/plaintext_messages.h"
#include "app/messages/store_messages.h"
#include "core/json/json_reader.h"
#include "core/plaintext/plaintext_reader.h"
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
    parser.addOperand(u"DRAFT"_s,
                      CommandLine::tr("A draft in plain text, or a submission exported as .json."));
    parser.addOption({u"o"_s, u"output"_s}, u"FILE.aigaq"_s,
                     CommandLine::tr("Make this submission file of the draft."));
    parser.addOption({u"into"_s}, u"FILE.aigaq"_s,
                     CommandLine::tr("Take the draft into this one as its version in another "
                                     "language."));
    parser.addLanguageOption(
        CommandLine::tr("The language of the draft; otherwise its words tell."));
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

/// What importing came to, whatever the format.
struct Imported {
    Submission submission;
    std::vector<plaintext::Finding> findings;
};

std::optional<Imported> readDraft(const QString& path, const CommandParser& parser,
                                  Console& console)
{
    const auto bytes = readBytes(path, console);
    if (!bytes)
        return std::nullopt;
    if (QFileInfo(path).suffix().toLower() == "json"_L1) {
        auto submission = json::readJson(*bytes);
        if (submission)
            return Imported{.submission = *std::move(submission), .findings = {}};
        console.error << sentence(submission.error(), path) << '\n';
        return std::nullopt;
    }
    auto draft = plaintext::readDraft(*bytes, parser.language());
    if (draft)
        return Imported{.submission = std::move(draft->submission),
                        .findings = std::move(draft->findings)};
    console.error << sentence(draft.error(), path) << '\n';
    return std::nullopt;
}

int importAsNew(const CommandParser& parser, Console& console)
{
    const QString path = parser.operand(0);
    const auto imported = readDraft(path, parser, console);
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
    const QString path = parser.operand(0);
    const auto bytes = readBytes(path, console);
    if (!bytes)
        return Failure;
    const QString target = parser.value(u"into"_s);
    auto file = openFile(target, store::Access::ReadWrite, console);
    if (!file)
        return Failure;
    const auto present = file->submission();
    if (!present) {
        console.error << sentence(present.error(), target) << '\n';
        return Failure;
    }
    const auto translation = plaintext::readTranslation(*bytes, *parser.language(), *present);
    if (!translation) {
        console.error << sentence(translation.error(), path) << '\n';
        return Failure;
    }
    if (const auto saved = file->save(translation->submission, claimOfNow()); !saved) {
        console.error << sentence(saved.error(), target) << '\n';
        return Failure;
    }
    report(translation->findings, path, parser.has(u"json"_s), console);
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
    if (into && !parser.language())
        return parser.refuse(console, CommandLine::tr("--into needs --language."));
    if (isSameFile(parser.operand(0), parser.value(into ? u"into"_s : u"output"_s)))
        return parser.refuse(console, CommandLine::tr("The draft and the file are the same."));
    return into ? importInto(parser, console) : importAsNew(parser, console);
}

} // namespace aigaq::app
