// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/document/reading.h"
#include "core/document/written_languages.h"

#include <algorithm>

namespace aigaq::search {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

FieldId fieldOf(const Block& block, Language language)
{
    const QLatin1StringView name = block.kind == BlockKind::Title          ? "title."_L1
                                   : block.kind == BlockKind::Framework    ? "framework."_L1
                                   : block.kind == BlockKind::Organisation ? "name."_L1
                                                                           : "text."_L1;
    return {.node = block.id, .name = name + language.code()};
}

/// Draws the end of an excerpt back to the end of a word.
qsizetype endOfWordBefore(const QString& words, qsizetype at, qsizetype notBefore)
{
    qsizetype end = at;
    while (end > notBefore && !words[end].isSpace())
        --end;
    return end > notBefore ? end : at;
}

qsizetype beginningOfWordAfter(const QString& words, qsizetype at, qsizetype notAfter)
{
    qsizetype from = at;
    while (from < notAfter && from > 0 && !words[from - 1].isSpace())
        ++from;
    return from;
}

} // namespace

SearchableTexts::SearchableTexts(const Submission& submission)
{
    const std::set<Language> written = writtenLanguages(submission);
    std::vector<Language> languages(written.begin(), written.end());
    std::ranges::stable_partition(
        languages, [&](Language language) { return language == submission.draftLanguage; });
    for (const Language language : languages) {
        const Reading read = reading(submission, language);
        for (const Block& block : read.blocks)
            add(fieldOf(block, language), language, printedWords(block.inlines));
        for (const Note& note : read.notes)
            add({.node = note.id, .name = "text."_L1 + language.code()}, language,
                printedWords(note.inlines));
    }
}

void SearchableTexts::add(FieldId field, Language language, const QString& words)
{
    if (!words.isEmpty())
        m_entries.push_back({.place = {.field = std::move(field),
                                       .language = language,
                                       .words = words,
                                       .stretches = {}},
                             .text = SearchableText(words)});
}

void SearchableTexts::find(const Query& query, const std::function<bool(Hit)>& wants) const
{
    if (query.isEmpty())
        return;
    for (const Entry& entry : m_entries) {
        auto stretches = query.stretchesIn(entry.text);
        if (stretches.empty())
            continue;
        Hit hit = entry.place;
        hit.stretches = std::move(stretches);
        if (!wants(std::move(hit)))
            return;
    }
}

std::vector<Hit> SearchableTexts::find(const Query& query) const
{
    std::vector<Hit> hits;
    find(query, [&](Hit hit) {
        hits.push_back(std::move(hit));
        return true;
    });
    return hits;
}

Excerpt excerptOf(const Hit& hit, qsizetype mostCharacters)
{
    const QString& words = hit.words;
    if (words.size() <= mostCharacters || hit.stretches.empty())
        return {.words = words, .stretches = hit.stretches};
    const Stretch& first = hit.stretches.front();
    const qsizetype before = std::max<qsizetype>(0, (mostCharacters - first.size) / 3);
    const qsizetype latest = std::max<qsizetype>(0, words.size() - mostCharacters);
    qsizetype from = std::clamp<qsizetype>(first.from - before, 0, std::min(latest, first.from));
    from = beginningOfWordAfter(words, from, first.from);
    qsizetype end = std::min(words.size(), from + std::max(mostCharacters, first.size));
    if (end < words.size())
        end = endOfWordBefore(words, end, first.from + first.size);
    const QString ellipsis = from > 0 ? u"…"_s : QString();
    Excerpt excerpt{.words = ellipsis + words.sliced(from, end - from) +
                             (end < words.size() ? u"…"_s : QString()),
                    .stretches = {}};
    for (const Stretch& stretch : hit.stretches) {
        const qsizetype last = std::min(stretch.from + stretch.size, end);
        if (stretch.from >= from && last > stretch.from)
            excerpt.stretches.push_back(
                {.from = stretch.from - from + ellipsis.size(), .size = last - stretch.from});
    }
    return excerpt;
}

} // namespace aigaq::search
