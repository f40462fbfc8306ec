// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_returned.h"

#include "app/command_line/import_report.h"
#include "app/command_line/words.h"
#include "app/history/wording_printer.h"
#include "app/messages/merge_messages.h"
#include "app/messages/store_messages.h"
#include "app/returned/change_words.h"
#include "core/document/stored_text.h"
#include "core/json/json_stream.h"

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace returned;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostNumbers = 1'000'000;

void tell(const ReturnedFile& returned, const QString& path, Console& console)
{
    const ChangeWords words(returned);
    const WordingPrinter printer(returned.returned.submission, returned.language);
    int number = 0;
    for (const ReturnedChange& change : returned.changes) {
        const QString by = change.changedBy.isEmpty()
                               ? QString()
                               : u" ("_s + change.changedBy.join(u", "_s) + u')';
        console.out << path << ':' << ++number << ": " << word(change) << ": "
                    << words.placeOf(change) << by << ": ";
        if (change.kind == ReturnedChange::Kind::Moved)
            console.out << words.whatHappened(change) << ": ";
        console.out << printer.print(diffOf(change)) << '\n';
    }
}

void tellAsJson(const ReturnedFile& returned, Console& console)
{
    const ChangeWords words(returned);
    json::JsonStream stream;
    stream.beginArray();
    int number = 0;
    const auto writeTexts = [&stream](QStringView name, const std::vector<Text>& texts) {
        stream.key(name);
        stream.beginArray();
        for (const Text& text : texts)
            stream.value(storedForm(text));
        stream.endArray();
    };
    for (const ReturnedChange& change : returned.changes) {
        stream.beginObject();
        stream.member(u"number", ++number);
        stream.member(u"kind", word(change));
        stream.member(u"what", words.placeOf(change));
        stream.member(u"node", hex(change.node));
        stream.member(u"by", change.changedBy.join(u", "_s));
        writeTexts(u"before", change.before);
        writeTexts(u"after", change.after);
        writeTexts(u"newNotes", change.newNotes);
        stream.endObject();
    }
    stream.endArray();
    console.out << QString::fromUtf8(std::move(stream).finished());
}

/// Nothing, once that has been told, if the list has no such number.
std::optional<std::vector<ReturnedChange>> chosenOf(const ReturnedFile& returned,
                                                    const ReturnedImport& import, Console& console)
{
    if (import.accepted.all)
        return returned.changes;
    const auto count = static_cast<int>(returned.changes.size());
    std::vector<ReturnedChange> chosen;
    for (const int number : import.accepted.numbers) {
        if (number > count) {
            console.error << CommandLine::tr("%1 has no change %2; the last is %3. Nothing was "
                                             "taken in.")
                                 .arg(import.path, QString::number(number), QString::number(count))
                          << '\n';
            return std::nullopt;
        }
        chosen.push_back(returned.changes[static_cast<std::size_t>(number - 1)]);
    }
    return chosen;
}

/// Behind the list, for people.
void tellWhatNext(const ReturnedFile& returned, const ReturnedImport& import, Console& console)
{
    if (!returned.state && !returned.changes.empty())
        console.out << CommandLine::tr("%1 does not hold the state that was exported. What was "
                                       "changed there since looks as if it had been changed back.")
                           .arg(import.target)
                    << '\n';
    if (returned.changes.empty())
        console.out << CommandLine::tr("%1 has nothing that %2 does not have.")
                           .arg(import.path, import.target)
                    << '\n';
    else if (!import.accepted.all && import.accepted.numbers.empty())
        console.out << CommandLine::tr("Nothing was taken in. Say --accept-all to take all of "
                                       "these, or --accept=1,3-5 to take some.")
                    << '\n';
}

} // namespace

std::optional<std::set<int>> numbersIn(QStringView list)
{
    std::set<int> numbers;
    for (const QStringView part : list.split(u',')) {
        const QList<QStringView> ends = part.split(u'-');
        bool isFirst = false;
        bool isLast = false;
        const int first = ends.front().toInt(&isFirst);
        const int last = ends.back().toInt(&isLast);
        if (!isFirst || !isLast || ends.size() > 2 || first < 1 || last < first ||
            last > mostNumbers)
            return std::nullopt;
        for (int number = first; number <= last; ++number)
            numbers.insert(number);
    }
    return numbers;
}

int importReturned(const ReturnedImport& import, store::SubmissionFile& file, Console& console)
{
    const auto returned = readReturnedFile(import.bytes, import.path, file, import.language);
    if (!returned) {
        console.error << returned.error() << '\n';
        return Failure;
    }
    const auto chosen = chosenOf(*returned, import, console);
    if (!chosen)
        return Failure;
    if (!chosen->empty()) {
        if (const auto taken = takeChanges(*returned, *chosen, file); !taken) {
            console.error << sentence(taken.error(), import.target) << '\n';
            return Failure;
        }
    }
    if (import.asJson) {
        tellAsJson(*returned, console);
        return Success;
    }
    tell(*returned, import.path, console);
    report(returned->findings, import.path, false, console);
    tellWhatNext(*returned, import, console);
    if (!chosen->empty()) {
        for (const QString& line : lines(file.joins(), *file.submission()))
            console.out << import.target << ": " << line << '\n';
    }
    return Success;
}

} // namespace aigaq::app
