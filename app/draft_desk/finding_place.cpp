// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/finding_place.h"

#include "app/draft_desk/note_mark.h"

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// A text with a sign for each anchor, so that its positions are the text's.
QString withAnchors(const Text& text)
{
    QString words;
    for (const Inline& part : text.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        words += run != nullptr ? run->text : QString(QChar::ObjectReplacementCharacter);
    }
    return words;
}

bool isPlaceOf(const draft::Finding& finding, const Block& block)
{
    if (finding.paragraph == 0)
        return finding.place == block.kind;
    return block.number == finding.paragraph &&
           (finding.letter.isEmpty() || block.letter == finding.letter);
}

/// The forms in which its words may stand in the text, the longest first.
QStringList wordsOf(const draft::Finding& finding)
{
    QStringList list;
    if (!finding.words.isEmpty() && !finding.became.isEmpty()) // parts of a line that was broken
        list << finding.words + u' ' + finding.became << finding.words + finding.became;
    list << finding.words << finding.became;
    list.removeAll(QString());
    return list;
}

} // namespace

std::optional<Selection> placeOf(const draft::Finding& finding, const Submission& submission,
                                 const Reading& shown)
{
    if (finding.note > 0) {
        const auto note = std::ranges::find(shown.notes, finding.note, &Note::number);
        return note == shown.notes.end() ? std::nullopt : markOf(note->id, submission, shown);
    }
    const std::vector<TextPlace> places = placesOf(submission, shown.language);
    std::optional<Selection> beginning;
    for (std::size_t i = 0; i < shown.blocks.size(); ++i) {
        if (!isPlaceOf(finding, shown.blocks[i]))
            continue;
        const QString text = withAnchors(textAt(submission, places[i]));
        for (const QString& words : wordsOf(finding)) {
            if (const qsizetype at = text.indexOf(words); at >= 0)
                return Selection{.from = {places[i], at}, .to = {places[i], at + words.size()}};
        }
        if (!beginning)
            beginning = Selection{.from = {places[i], 0}, .to = {places[i], 0}};
    }
    return beginning;
}

} // namespace aigaq::app
