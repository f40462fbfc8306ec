// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/returned/told_changes.h"

#include "core/document/stored_text.h"

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace document;
using namespace returned;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Text& text)
{
    QString words;
    for (const Inline& part : text.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        words += run == nullptr ? u"*"_s : run->text;
    }
    return words;
}

QString wordsOf(const std::vector<Text>& texts)
{
    QStringList words;
    for (const Text& text : texts)
        words << wordsOf(text);
    return words.join(u'|');
}

QString placeOf(const ReturnedChange& change)
{
    if (change.note > 0)
        return u'[' + QString::number(change.note) + u']';
    switch (change.block) {
    case BlockKind::Title:
        return u"title"_s;
    case BlockKind::Framework:
        return u"framework"_s;
    case BlockKind::Organisation:
        return u"organisation"_s;
    case BlockKind::Introduction:
        return u"introduction"_s;
    case BlockKind::Heading:
        return u"heading"_s;
    default:
        return QString::number(change.number) + change.letter;
    }
}

QString kindOf(const ReturnedChange& change)
{
    switch (change.kind) {
    case ReturnedChange::Kind::Reworded:
        return !change.splitOff.empty() ? u"split"_s
               : !change.joined.empty() ? u"joined"_s
                                        : u"reworded"_s;
    case ReturnedChange::Kind::Added:
        return u"added"_s;
    case ReturnedChange::Kind::Deleted:
        return u"deleted"_s;
    case ReturnedChange::Kind::Moved:
        return u"moved"_s;
    case ReturnedChange::Kind::Commented:
        return u"comment"_s;
    case ReturnedChange::Kind::Resolved:
        return u"resolved"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString notesIn(const Text& text, const Submission& submission, Language language)
{
    QString notes;
    for (const Inline& part : text.inlines()) {
        const auto* mark = std::get_if<NoteMark>(&part);
        if (mark == nullptr)
            continue;
        const auto note = submission.footnotes.find(mark->note);
        notes += note == submission.footnotes.end()
                     ? u" [none]"_s
                     : u" ["_s + wordsOf(textIn(note->second.text, language)) + u']';
    }
    return notes;
}

} // namespace

CameBack cameBack(const QByteArray& docx, const Submission& base, Language language)
{
    const auto document = readReturned(docx);
    REQUIRE(document);
    CameBack came{.returned = returnedSubmission(base, language, *document), .changes = {}};
    came.changes = returnedChanges(base, language, came.returned);
    return came;
}

QStringList told(const std::vector<ReturnedChange>& changes)
{
    QStringList lines;
    for (const ReturnedChange& change : changes) {
        QString line = kindOf(change) + u' ' + placeOf(change) + u": "_s + wordsOf(change.before);
        if (change.kind == ReturnedChange::Kind::Reworded)
            line += u" -> "_s + wordsOf(change.after);
        else if (change.kind == ReturnedChange::Kind::Added)
            line += wordsOf(change.after);
        for (const Text& note : change.newNotes)
            line += u" with ["_s + wordsOf(note) + u']';
        if (!change.changedBy.isEmpty())
            line += u" by "_s + change.changedBy.join(u", "_s);
        lines << line;
    }
    return lines;
}

QStringList seenInWord(const Submission& submission, Language language)
{
    QStringList lines;
    for (const ExportedBlock& block : exportedBlocks(submission, language)) {
        if (!block.text.isEmpty())
            lines << QString::number(static_cast<int>(block.kind)) + u' ' + storedForm(block.text) +
                         notesIn(block.text, submission, language);
    }
    return lines;
}

} // namespace aigaq::tests
