// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/returned_notes.h"

#include "core/document/source_reference.h"
#include "core/document/text_editing.h"
#include "core/returned/words_in_word.h"

namespace aigaq::returned {

using namespace document;

namespace {

/// What the citation prints, as it comes back from Word; nothing if its source is not there.
QString printedCitation(const Submission& submission, const CitationMark& mark, Language language)
{
    const auto citation = submission.citations.find(mark.citation);
    if (citation == submission.citations.end())
        return {};
    const auto source = submission.sources.find(citation->second.source);
    if (source == submission.sources.end())
        return {};
    const Text& locator = textIn(citation->second.locator, language);
    const Text reference = sourceReference(source->second, locator, language);
    std::vector<PrintedInline> printed;
    for (const Inline& part : reference.inlines())
        printed.emplace_back(std::get<Run>(part));
    return textReadBack(printed, {}, false).words();
}

/// A text's words with U+FFFC for each anchor, so that places in it are positions.
QString wordsByPosition(const Text& text)
{
    QString words;
    for (const Inline& part : text.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        words += run != nullptr ? run->text : QString(draft::SourcedText::noteMark);
    }
    return words;
}

Text withCitations(Text text, const Text& before, const Submission& base, Language language)
{
    qsizetype from = 0;
    for (const Inline& part : before.inlines()) {
        const auto* mark = std::get_if<CitationMark>(&part);
        if (mark == nullptr)
            continue;
        const QString printed = printedCitation(base, *mark, language);
        const qsizetype at = wordsByPosition(text).indexOf(printed, from);
        if (printed.isEmpty() || at < 0)
            continue;
        Text citation;
        citation.append(*mark);
        text = spliced(text, at, at + printed.size(), citation);
        from = at + 1;
    }
    return text;
}

} // namespace

void takeNotes(ReturnedSubmission& made, const Submission& base, Language language,
               const ReturnedDocument& document)
{
    const Reading whole = reading(base, language);
    const docx::ReferenceTargets targets = docx::referenceTargets(whole);
    std::map<NodeId, Text> exported;
    for (const Note& note : whole.notes)
        exported.emplace(note.id, textReadBack(note.inlines, targets, false));
    for (const auto& [id, note] : document.notes) {
        const auto before = exported.find(id);
        if (before != exported.end() && sayTheSame(before->second, note.text))
            continue;
        Footnote& footnote = made.submission.footnotes[id];
        footnote.id = id;
        const Text was = textIn(footnote.text, language);
        setTextIn(footnote.text, language,
                  withCitations(withAddressesOf(was, note.text), was, base, language));
        if (!note.changedBy.isEmpty())
            made.changedBy.emplace(id, note.changedBy);
    }
}

} // namespace aigaq::returned
