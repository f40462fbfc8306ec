// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/changed_paragraphs.h"

#include "core/document/longest_rise.h"
#include "core/document/word_diff.h"

#include <algorithm>

namespace aigaq::docx {

using namespace document;

namespace {

/// What is the same thing in two readings: the same node, printed as the same kind of block.
using BlockKey = std::pair<NodeId, BlockKind>;

BlockKey keyOf(const Block& block)
{
    return {block.id, block.kind};
}

/// For each block of `after` the one of `before` that it is, for those that stayed in their place.
std::map<const Block*, const Block*> keptBlocks(const Reading& before, const Reading& after)
{
    std::map<BlockKey, std::size_t> positions;
    for (std::size_t i = 0; i < before.blocks.size(); ++i)
        positions.emplace(keyOf(before.blocks[i]), i);
    std::vector<const Block*> common;
    std::vector<std::size_t> was;
    for (const Block& block : after.blocks) {
        const auto position = positions.find(keyOf(block));
        if (position == positions.end())
            continue;
        common.push_back(&block);
        was.push_back(position->second);
    }
    std::map<const Block*, const Block*> kept;
    for (const std::size_t i : longestRise(was))
        kept.emplace(common[i], &before.blocks[was[i]]);
    return kept;
}

/// Printed inlines as a text, to be compared word by word. What refers to nothing is words.
Text textOf(const std::vector<PrintedInline>& inlines)
{
    Text text;
    for (const PrintedInline& part : inlines) {
        if (const auto* run = std::get_if<Run>(&part))
            text.append(*run);
        else if (const auto* note = std::get_if<NoteNumber>(&part))
            text.append(NoteMark{note->note});
        else if (const auto& reference = std::get<ParagraphNumber>(part); reference.missing)
            text.append(Run{.text = reference.label});
        else
            text.append(CrossReference{reference.target});
    }
    return text;
}

Change changeOf(WordChange change)
{
    switch (change) {
    case WordChange::Kept:
        return Change::None;
    case WordChange::Removed:
        return Change::Deleted;
    case WordChange::Added:
        return Change::Inserted;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Whether the two print the same but for the numbers of notes: most texts of two versions do.
bool areAlike(const std::vector<PrintedInline>& before, const std::vector<PrintedInline>& after)
{
    return std::ranges::equal(
        before, after, [](const PrintedInline& one, const PrintedInline& other) {
            const auto* mark = std::get_if<NoteNumber>(&one);
            const auto* same = std::get_if<NoteNumber>(&other);
            return mark != nullptr && same != nullptr ? mark->note == same->note : one == other;
        });
}

/// The numbers that a text's references print, in their order.
class Labels {
public:
    explicit Labels(const std::vector<PrintedInline>& inlines)
    {
        for (const PrintedInline& part : inlines) {
            const auto* reference = std::get_if<ParagraphNumber>(&part);
            if (reference != nullptr && !reference->missing)
                m_references.push_back(*reference);
        }
    }
    ParagraphNumber next() { return m_references[m_next++]; }

private:
    std::vector<ParagraphNumber> m_references;
    std::size_t m_next = 0;
};

} // namespace

ChangedParagraphs::ChangedParagraphs(const Reading& before, const Reading& after)
{
    m_markedUp.editions = {editionOf(after)};
    for (const Note& note : before.notes)
        m_notesBefore.emplace(note.id, &note);
    for (const Note& note : after.notes)
        m_notesAfter.emplace(note.id, &note);
    const auto kept = keptBlocks(before, after);
    std::set<const Block*> stayed;
    for (const auto& [block, same] : kept)
        stayed.insert(same);
    auto old = before.blocks.begin();
    // As Word does, what goes stands before what comes in its place.
    const auto addDeleted = [&] {
        for (; old != before.blocks.end() && !stayed.contains(&*old); ++old)
            addWhole(*old, Change::Deleted);
    };
    for (const Block& block : after.blocks) {
        addDeleted();
        if (kept.contains(&block))
            addKept(*old++, block);
        else
            addWhole(block, Change::Inserted);
    }
    addDeleted();
}

void ChangedParagraphs::addKept(const Block& before, const Block& after)
{
    m_markedUp.paragraphs.push_back(
        {.block = &after, .stretches = compared(before.inlines, after.inlines)});
}

void ChangedParagraphs::addWhole(const Block& block, Change change)
{
    m_markedUp.paragraphs.push_back(
        {.block = &block, .change = change, .stretches = numbered({{change, block.inlines}})});
}

std::vector<Stretch> ChangedParagraphs::compared(const std::vector<PrintedInline>& before,
                                                 const std::vector<PrintedInline>& after)
{
    if (areAlike(before, after))
        return numbered({{Change::None, after}});
    Labels was(before);
    Labels is(after);
    std::vector<std::pair<Change, std::vector<PrintedInline>>> pieces;
    const auto put = [&pieces](Change change, const PrintedInline& part) {
        if (pieces.empty() || pieces.back().first != change)
            pieces.push_back({change, {}});
        pieces.back().second.push_back(part);
    };
    for (const auto& [change, text] : wordDiff(textOf(before), textOf(after))) {
        const Change as = changeOf(change);
        for (const Inline& part : text.inlines()) {
            if (const auto* run = std::get_if<Run>(&part)) {
                put(as, *run);
            } else if (const auto* mark = std::get_if<NoteMark>(&part)) {
                put(as, NoteNumber{.number = 0, .note = mark->note});
            } else if (as != Change::None) {
                put(as, as == Change::Deleted ? was.next() : is.next());
            } else {
                const ParagraphNumber old = was.next();
                const ParagraphNumber now = is.next();
                if (old.label == now.label) {
                    put(as, now);
                } else {
                    put(Change::Deleted, old);
                    put(Change::Inserted, now);
                }
            }
        }
    }
    return numbered(std::move(pieces));
}

/// Keeps the pieces, with the notes of their marks.
std::vector<Stretch>
ChangedParagraphs::numbered(std::vector<std::pair<Change, std::vector<PrintedInline>>> pieces)
{
    std::vector<Stretch> stretches;
    for (auto& [change, inlines] : pieces) {
        if (inlines.empty())
            continue;
        for (PrintedInline& part : inlines) {
            if (auto* mark = std::get_if<NoteNumber>(&part))
                mark->number = addNote(mark->note, change);
        }
        m_inlines.push_back(std::move(inlines));
        stretches.push_back({.change = change, .inlines = m_inlines.back()});
    }
    return stretches;
}

int ChangedParagraphs::addNote(const NodeId& id, Change change)
{
    const int number = static_cast<int>(m_markedUp.notes.size()) + 1;
    const auto before = m_notesBefore.find(id);
    const auto after = m_notesAfter.find(id);
    MarkedNote note{.number = number, .isDeleted = change == Change::Deleted};
    if (change == Change::None) {
        note.note = after->second;
        note.stretches = compared(before->second->inlines, after->second->inlines);
    } else {
        note.note = note.isDeleted ? before->second : after->second;
        note.stretches = {{.change = Change::None, .inlines = note.note->inlines}};
    }
    m_markedUp.notes.push_back(std::move(note));
    return number;
}

} // namespace aigaq::docx
