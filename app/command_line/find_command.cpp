// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/find_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/read_submission.h"
#include "app/command_line/words.h"
#include "app/history/thing_names.h"
#include "core/search/search.h"

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExcerpt = 120; ///< in characters: a line or two of a terminal

} // namespace

int runFind(const QStringList& arguments, Console& console)
{
    CommandParser parser(
        u"find"_s,
        CommandLine::tr("Tells where words stand: all of them in one text, in any order, form and "
                        "case. \"Words in quotation marks\" stand as they are."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    parser.addOperands(u"WORDS"_s, CommandLine::tr("What to look for."));
    parser.addLanguageOption(CommandLine::tr("Look in this language only; otherwise in all."));
    parser.addOption({u"snapshot"_s}, u"NAME"_s,
                     CommandLine::tr("As it was when the snapshot of this name was taken."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString typed = parser.operandsFrom(1).join(u' ');
    const search::Query query(typed);
    if (query.isEmpty())
        return parser.refuse(console, CommandLine::tr("There is no word to look for."));
    const QString path = parser.operand(0);
    const auto submission = readSubmission(path, console, parser.value(u"snapshot"_s));
    if (!submission)
        return Failure;

    const ThingNames names(*submission);
    const auto only = parser.language();
    bool isFound = false;
    search::SearchableTexts(*submission).find(query, [&](const search::Hit& hit) {
        if (only && hit.language != *only)
            return true;
        isFound = true;
        console.out << names.of(hit.field) << ": " << search::excerptOf(hit, longestExcerpt).words
                    << '\n';
        return true;
    });
    if (isFound)
        return Success;
    console.error << CommandLine::tr("No text of %1 has all of these words: %2").arg(path, typed)
                  << '\n';
    return Failure;
}

} // namespace aigaq::app
