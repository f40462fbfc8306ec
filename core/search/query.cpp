// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/document/folding.h"
#include "core/document/words.h"
#include "core/search/word_forms.h"

#include <algorithm>

namespace aigaq::search {

namespace {

/// Behind a stem. Russian endings are short, Kazakh ones pile up; but what begins with the same
/// three letters and goes on longer is another word.
constexpr qsizetype longestEnding = 6;
constexpr qsizetype shortStem = 3;

bool isQuotationMark(QChar character)
{
    return QStringView(u"\"«»“”„").contains(character);
}

bool isForm(QStringView word, QStringView searched, QStringView stem)
{
    return word.startsWith(searched) ||
           (word.startsWith(stem) &&
            word.size() - stem.size() <= (stem.size() > shortStem ? longestEnding : shortStem));
}

/// In order, and what overlaps as one.
std::vector<Stretch> merged(std::vector<Stretch> stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::from);
    std::vector<Stretch> result;
    for (const Stretch& stretch : stretches) {
        if (!result.empty() && stretch.from <= result.back().from + result.back().size) {
            Stretch& last = result.back();
            last.size = std::max(last.size, stretch.from + stretch.size - last.from);
        } else {
            result.push_back(stretch);
        }
    }
    return result;
}

} // namespace

SearchableText::SearchableText(const QString& characters) : m_folded(document::folded(characters))
{
    if (hasKazakhLetters(m_folded))
        m_plain = withoutKazakhLetters(m_folded);
    for (const QStringView word : document::wordsOf(m_folded)) {
        if (!document::isSign(word))
            m_words.push_back(
                {.from = word.begin() - QStringView(m_folded).begin(), .size = word.size()});
    }
}

Query::Query(const QString& typed)
{
    const QString folded = document::folded(typed);
    m_hasKazakhLetters = hasKazakhLetters(folded);
    bool isInPhrase = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && !isQuotationMark(folded[at]))
            continue;
        const QString part = folded.sliced(from, at - from).simplified();
        if (!isInPhrase)
            addWords(part);
        else if (!part.isEmpty())
            m_phrases.append(part);
        isInPhrase = !isInPhrase;
        from = at + 1;
    }
}

void Query::addWords(const QString& characters)
{
    for (const QStringView word : document::wordsOf(characters)) {
        if (!document::isSign(word))
            m_words.push_back({.word = word.toString(), .stem = stemOf(word.toString())});
    }
}

std::vector<Stretch> Query::stretchesIn(const SearchableText& text) const
{
    const QString& folded = text.folded(m_hasKazakhLetters);
    std::vector<Stretch> found;
    // Says no to most texts at once, before the words of any are looked at one by one.
    const bool mayHoldAll =
        std::ranges::all_of(m_words, [&](const Word& word) { return folded.contains(word.stem); });
    const bool all =
        mayHoldAll &&
        std::ranges::all_of(m_words,
                            [&](const Word& word) { return addWord(word, folded, text, found); }) &&
        std::ranges::all_of(
            m_phrases, [&](const QString& phrase) { return addPhrase(phrase, folded, found); });
    return all ? merged(std::move(found)) : std::vector<Stretch>{};
}

bool Query::addWord(const Word& word, const QString& folded, const SearchableText& text,
                    std::vector<Stretch>& found)
{
    const std::size_t before = found.size();
    for (const Stretch& stretch : text.words()) {
        if (isForm(QStringView(folded).sliced(stretch.from, stretch.size), word.word, word.stem))
            found.push_back(stretch);
    }
    return found.size() > before;
}

bool Query::addPhrase(const QString& phrase, const QString& folded, std::vector<Stretch>& found)
{
    const std::size_t before = found.size();
    for (qsizetype at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
        if (at == 0 || !folded[at - 1].isLetterOrNumber())
            found.push_back({.from = at, .size = phrase.size()});
    }
    return found.size() > before;
}

} // namespace aigaq::search
