// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/anchors.h"

#include "core/document/editing/part.h"
#include "core/document/reading.h"
#include "core/document/text_editing.h"

namespace aigaq::document {

namespace {

/// The change of putting an anchor at a caret.
void insertAnchor(Submission& now, const Caret& caret, const auto& anchor)
{
    Text text;
    text.append(anchor);
    Texts& texts = *textsAt(now, caret.place);
    const Language language = caret.place.language;
    setTextIn(texts, language,
              spliced(textIn(texts, language), caret.position, caret.position, text));
}

} // namespace

std::optional<Edited> insertFootnote(const Submission& submission, const Caret& caret,
                                     QRandomGenerator& random)
{
    const auto spot = spotOf(submission, caret);
    if (!spot || spot->list == List::Footnote)
        return std::nullopt;
    Part part = partOf(submission, caret);
    const NodeId id = newNodeId(NodeKind::Footnote, random);
    part.now.footnotes.emplace(id, Footnote{.id = id});
    insertAnchor(part.now, caret, NoteMark{id});
    return Edited{.edit = editOf(std::move(part)),
                  .caret = {.place = {.node = id, .language = caret.place.language}}};
}

std::optional<Edited> insertCrossReference(const Submission& submission, const Caret& caret,
                                           const NodeId& target)
{
    const auto named = spotOf(submission, TextPlace{.node = target});
    const bool numbered = named && named->item > 0 && isOfParagraphs(named->list);
    if (!spotOf(submission, caret) || !numbered)
        return std::nullopt;
    Part part = partOf(submission, caret);
    insertAnchor(part.now, caret, CrossReference{target});
    return Edited{.edit = editOf(std::move(part)),
                  .caret = {.place = caret.place, .position = caret.position + 1}};
}

std::vector<int> footnotesRemoved(const Submission& before, const Edit& edit, Language language)
{
    std::vector<int> numbers;
    if (edit.footnotes.empty())
        return numbers;
    const Reading read = reading(before, language);
    for (const Note& note : read.notes) {
        const auto exchange = edit.footnotes.find(note.id);
        if (exchange != edit.footnotes.end() && !exchange->second.after)
            numbers.push_back(note.number);
    }
    return numbers;
}

} // namespace aigaq::document
