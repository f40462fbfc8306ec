// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/anchors.h"
#include "core/document/editing/enter.h"
#include "core/document/editing/format.h"
#include "core/document/editing/items.h"
#include "core/document/editing/join.h"
#include "core/document/editing/replace.h"
#include "core/document/editing/sub_questions.h"
#include "tests/document/editing/notation.h"
#include "tests/document/random_submission.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <ranges>
#include <set>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

using Random = QRandomGenerator;
using Meaning = std::optional<Edited>;

std::size_t below(Random& random, std::size_t size)
{
    return random.bounded(static_cast<quint32>(size));
}

Caret caretIn(const Submission& submission, const TextPlace& place, Random& random)
{
    const qsizetype end = length(textAt(submission, place));
    const qsizetype inside =
        static_cast<qsizetype>(below(random, static_cast<std::size_t>(end) + 1));
    const std::array positions{qsizetype{0}, end, inside};
    return {.place = place, .position = positions[below(random, positions.size())]};
}

/// Mostly short ones, as people make them.
Selection anySelection(const Submission& submission, Random& random)
{
    const auto& languages = Language::all();
    const Language language = languages[below(random, languages.size())];
    const auto places = placesOf(submission, language);
    if (!submission.footnotes.empty() && below(random, 10) == 0) {
        const NodeId note = submission.footnotes.begin()->first;
        const Caret caret = caretIn(submission, {.node = note, .language = language}, random);
        return {caret, caret};
    }
    const std::size_t first = below(random, places.size());
    const std::size_t reach = below(random, 8) == 0 ? places.size() : 4;
    const std::size_t last = std::min(first + below(random, reach), places.size() - 1);
    Caret from = caretIn(submission, places[first], random);
    Caret to = caretIn(submission, places[last], random);
    if (first == last && from.position > to.position)
        std::swap(from, to);
    return {from, to};
}

/// Every letter of one language, in no order: what no rearrangement may change.
QString letters(const Submission& submission, Language language)
{
    QString letters;
    for (const TextPlace& place : placesOf(submission, language))
        letters += textAt(submission, place).words();
    letters.remove(u' ');
    std::ranges::sort(letters);
    return letters;
}

std::map<NodeId, int> marks(const Submission& submission)
{
    std::map<NodeId, int> marks;
    for (const Language language : Language::all()) {
        for (const TextPlace& place : placesOf(submission, language)) {
            for (const Inline& part : textAt(submission, place).inlines()) {
                if (const auto* mark = std::get_if<NoteMark>(&part))
                    ++marks[mark->note];
            }
        }
    }
    return marks;
}

bool isWellFormed(const Texts& texts)
{
    return std::ranges::all_of(texts | std::views::values, [](const Text& text) {
        Text again;
        again.append(text);
        return !text.isEmpty() && again == text;
    });
}

void requireInvariants(const Submission& submission)
{
    std::set<NodeId> ids;
    for (const Item& item : submission.items) {
        if (const auto* pair = std::get_if<Pair>(&item)) {
            REQUIRE(ids.insert(pair->id).second);
            REQUIRE_FALSE(pair->issue.paragraphs.empty());
            REQUIRE_FALSE(pair->question.paragraphs.empty());
        }
    }
    for (const TextPlace& place : placesOf(submission, Language::fallback())) {
        REQUIRE((place.role != TextRole::Text || ids.insert(place.node).second));
        REQUIRE(isWellFormed(*textsAt(submission, place)));
    }
}

void requireFootnotes(const Submission& before, const Submission& after)
{
    const auto marksBefore = marks(before);
    const auto marksAfter = marks(after);
    for (const NodeId& note : marksAfter | std::views::keys)
        REQUIRE(after.footnotes.contains(note));
    for (const NodeId& note : after.footnotes | std::views::keys) {
        const bool hadMark = marksBefore.contains(note) || !before.footnotes.contains(note);
        REQUIRE((!hadMark || marksAfter.contains(note)));
    }
    for (const Footnote& footnote : after.footnotes | std::views::values) {
        for (const Text& text : footnote.text | std::views::values) {
            for (const Inline& part : text.inlines()) {
                if (const auto* mark = std::get_if<CitationMark>(&part))
                    REQUIRE(after.citations.contains(mark->citation));
            }
        }
    }
}

/// Applies an edit and checks what must be true of every edit.
Submission checked(const Submission& before, const Edited& edited)
{
    Submission after = before;
    apply(after, edited.edit);
    requireInvariants(after);
    requireFootnotes(before, after);
    REQUIRE(textsAt(after, edited.caret.place) != nullptr);
    REQUIRE(edited.caret.position >= 0);
    REQUIRE(edited.caret.position <= length(textAt(after, edited.caret.place)));
    Submission undone = after;
    apply(undone, reversed(edited.edit));
    REQUIRE(undone == before);
    REQUIRE(isEmpty(edited.edit) == (after == before));
    return after;
}

using Rearrangement = Meaning (*)(const Submission&, const Selection&, Random&);

/// Operations that neither add nor take a letter.
const std::vector<Rearrangement> rearrangements{
    [](const Submission& s, const Selection& at, Random& r) { return enter(s, at.from, r); },
    [](const Submission& s, const Selection& at, Random& r) {
        return startContinuation(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return joinWithTextBefore(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return joinWithTextAfter(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return makeSubQuestions(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return makeContinuations(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return insertPairAfter(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return insertPairBefore(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return insertHeading(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) {
        return insertFootnote(s, at.from, r);
    },
    [](const Submission& s, const Selection& at, Random& r) { return splitPair(s, at.from, r); },
    [](const Submission& s, const Selection& at, Random&) { return joinPairs(s, at.from); },
    [](const Submission& s, const Selection& at, Random&) { return moveItemsUp(s, at); },
    [](const Submission& s, const Selection& at, Random&) { return moveItemsDown(s, at); },
    [](const Submission& s, const Selection& at, Random&) { return toggleBold(s, at); },
    [](const Submission& s, const Selection& at, Random& r) {
        const std::size_t size = s.items.size();
        const ItemRange range{.first = below(r, size + 1), .last = below(r, size + 1)};
        return moveItems(s, range, below(r, size + 1), at.from.place.language);
    },
};

/// The texts that a selection does not touch say what they said.
void requireOthersUntouched(const Submission& before, const Submission& after,
                            const Selection& selection)
{
    const Language language = selection.from.place.language;
    const auto places = placesOf(before, language);
    const auto first = std::ranges::find(places, selection.from.place);
    const auto last = std::ranges::find(places, selection.to.place);
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (place >= first && place <= last)
            continue;
        REQUIRE(textsAt(after, *place) != nullptr);
        for (const Language other : Language::all()) {
            const TextPlace text{.node = place->node, .role = place->role, .language = other};
            REQUIRE(textAt(before, text).words() == textAt(after, text).words());
        }
    }
}

Text wordsBefore(const Submission& submission, const Caret& caret)
{
    Text words;
    for (const TextPlace& place : placesOf(submission, caret.place.language)) {
        if (place == caret.place) {
            words.append(slice(textAt(submission, place), 0, caret.position));
            return words;
        }
        words.append(textAt(submission, place));
    }
    return words;
}

Text wordsBehind(const Submission& submission, const Caret& caret)
{
    Text words;
    bool behind = false;
    for (const TextPlace& place : placesOf(submission, caret.place.language)) {
        const Text& text = textAt(submission, place);
        if (place == caret.place)
            words.append(slice(text, caret.position, length(text)));
        else if (behind)
            words.append(text);
        behind = behind || place == caret.place;
    }
    return words;
}

} // namespace

TEST_CASE("Whatever is rearranged, no letter is lost in any language, and undo brings it back")
{
    Random random(21);
    for (int round = 0; round < 25; ++round) {
        Submission submission = randomSubmission(random, 4);
        for (int step = 0; step < 25; ++step) {
            const Selection selection = anySelection(submission, random);
            const auto operation = rearrangements[below(random, rearrangements.size())];
            Random again = random;
            const Meaning edited = operation(submission, selection, random);
            REQUIRE(edited == operation(submission, selection, again));
            if (!edited)
                continue;
            const Submission after = checked(submission, *edited);
            for (const Language language : Language::all())
                REQUIRE(letters(after, language) == letters(submission, language));
            submission = after;
        }
    }
}

TEST_CASE("Whatever is typed, cut, pasted or dropped, the words outside the selection stay")
{
    Random random(22);
    for (int round = 0; round < 25; ++round) {
        Submission submission = randomSubmission(random, 4);
        Excerpt clipboard;
        for (int step = 0; step < 20; ++step) {
            const Selection selection = anySelection(submission, random);
            const Meaning edited = replaceSelection(submission, selection, clipboard, random);
            REQUIRE(edited);
            const Submission after = checked(submission, *edited);
            requireOthersUntouched(submission, after, selection);
            if (clipboard.paragraphs.empty()) {
                REQUIRE(wordsBefore(submission, selection.from).words() +
                            wordsBehind(submission, selection.to).words() ==
                        wordsBefore(after, edited->caret).words() +
                            wordsBehind(after, edited->caret).words());
            }
            const auto copied = anySelection(submission, random);
            clipboard = below(random, 3) == 0 ? Excerpt{} : excerptOf(submission, copied);
            submission = after;
            const Caret target = anySelection(submission, random).from;
            if (const auto moved =
                    moveSelection(submission, anySelection(submission, random), target, random))
                submission = checked(submission, *moved);
        }
    }
}

TEST_CASE("No key glues an issue and a question together")
{
    Random random(23);
    for (int round = 0; round < 60; ++round) {
        Submission submission =
            draft({u"* nnn"_s, u"* nn"_s, u"! iii"_s, u"+ ii"_s, u"? qqq"_s, u"+ qq"_s, u"- qqq"_s,
                   u"- qq"_s, u"! iii"_s, u"? qqq"_s, u"! ii"_s, u"? "_s, u"- qqq"_s})
                .submission;
        for (int step = 0; step < 20; ++step) {
            const Selection selection = anySelection(submission, random);
            const std::size_t key = below(random, 16);
            const Meaning edited =
                key < 12 ? rearrangements[key](submission, selection, random)
                         : replaceSelection(submission, selection,
                                            {.paragraphs = {Text(key % 2 == 0 ? u"x"_s : u""_s)}},
                                            random);
            if (!edited)
                continue;
            submission = checked(submission, *edited);
            for (const Item& item : submission.items) {
                const auto* pair = std::get_if<Pair>(&item);
                if (pair == nullptr)
                    continue;
                for (const Paragraph& paragraph : pair->issue.paragraphs)
                    REQUIRE_FALSE(
                        textIn(paragraph.text, Language::fallback()).words().contains(u'q'));
                for (const Paragraph& paragraph : pair->question.paragraphs)
                    REQUIRE_FALSE(
                        textIn(paragraph.text, Language::fallback()).words().contains(u'i'));
            }
        }
    }
}
