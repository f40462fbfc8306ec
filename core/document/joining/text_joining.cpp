// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joining/text_joining.h"

#include "core/document/joining/live.h"
#include "core/document/stored_text.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace aigaq::document {

namespace {

/// A text in pieces: what is settled gathers until a conflict comes.
class StretchBuilder {
public:
    TextBuilder& settled() { return m_settled; }

    void addConflict(std::vector<Text> alternatives)
    {
        addSettled();
        m_stretches.push_back({std::move(alternatives)});
    }

    std::vector<JoinedStretch> stretches() &&
    {
        addSettled();
        return std::move(m_stretches);
    }

private:
    void addSettled()
    {
        if (Text text = std::exchange(m_settled, {}).text(); !text.isEmpty())
            m_stretches.push_back({{std::move(text)}});
    }

    TextBuilder m_settled;
    std::vector<JoinedStretch> m_stretches;
};

} // namespace

TextJoining::TextJoining(const SideBySide& texts) : m_texts(texts), m_decided(texts)
{
    for (const ResultWord& result : m_decided.words()) {
        if (isConflict(m_words.size())) {
            m_words.emplace_back();
            continue;
        }
        Word word = texts.wordings[result.head].words[result.word];
        if (!word.isOpaque)
            word.looks = decideLooks(result);
        m_words.push_back(std::move(word));
    }
    decideAnchors();
}

std::vector<Look> TextJoining::decideLooks(const ResultWord& result)
{
    Counterparts words;
    for (std::size_t w = 0; w < m_texts.wordings.size(); ++w)
        words.push_back(m_decided.counterpart(result, w));
    std::vector<Look> looks = words[result.head]->looks;
    for (bool Look::* mark : {&Look::bold, &Look::italic}) {
        const auto marks = liveMarks(words, mark);
        for (std::size_t i = 0; i < looks.size(); ++i)
            looks[i].*mark = std::ranges::any_of(marks, [i](const auto& word) { return word[i]; });
    }
    const auto links = liveMarks(words, &Look::href);
    if (links.size() > 1)
        doubt(JoiningDoubt::TwoLinks);
    for (std::size_t i = 0; i < looks.size(); ++i)
        looks[i].href = links.front()[i];
    return looks;
}

/// What stays of one mark of a word, by character; only the heads that have the word are asked.
/// Distinct and ascending.
template <class Value>
std::vector<std::vector<Value>> TextJoining::liveMarks(const Counterparts& words,
                                                       Value Look::* mark) const
{
    const auto marksOf = [mark](const Word* word) {
        std::vector<Value> marks;
        for (const Look& look : word->looks)
            marks.push_back(look.*mark);
        return marks;
    };
    std::vector<std::size_t> heads;
    for (std::size_t h = 0; h < m_texts.heads; ++h) {
        if (words[h] != nullptr)
            heads.push_back(h);
    }
    const auto live = liveHeads(heads.size(), [&](std::size_t h, std::size_t g) {
        const Word* base = words[m_texts.baseOf(heads[h], heads[g])];
        const auto marks = marksOf(words[heads[h]]);
        return base != nullptr && marks != marksOf(words[heads[g]]) && marks == marksOf(base);
    });
    std::vector<std::vector<Value>> marks;
    for (const std::size_t h : live)
        marks.push_back(marksOf(words[heads[h]]));
    std::ranges::sort(marks);
    const auto repeated = std::ranges::unique(marks);
    marks.erase(repeated.begin(), repeated.end());
    return marks;
}

void TextJoining::decideAnchors()
{
    for (JoinedAnchor& anchor : allAnchors()) {
        if (!stays(anchor))
            continue;
        anchor.gap = decideGap(anchor);
        m_anchors.push_back(std::move(anchor));
    }
    std::ranges::stable_sort(m_anchors, {}, &JoinedAnchor::gap);
}

/// Of all heads, those of the first head first, each with its gaps in the result.
std::vector<TextJoining::JoinedAnchor> TextJoining::allAnchors() const
{
    std::vector<JoinedAnchor> anchors;
    for (std::size_t w = 0; w < m_texts.wordings.size(); ++w) {
        for (const auto& [anchor, gap] : m_texts.wordings[w].anchors) {
            auto found = std::ranges::find(anchors, anchor, &JoinedAnchor::anchor);
            if (found == anchors.end() && w >= m_texts.heads)
                continue; // no head has it any more
            if (found == anchors.end()) {
                anchors.push_back({.anchor = anchor, .gap = {}, .own = {}});
                found = std::prev(anchors.end());
                found->own.resize(m_texts.wordings.size());
            }
            found->own[w] = m_decided.gapOf(w, gap);
        }
    }
    return anchors;
}

bool TextJoining::stays(const JoinedAnchor& anchor) const
{
    const auto has = [&](std::size_t wording) { return anchor.own[wording].has_value(); };
    return std::ranges::any_of(liveHeads(m_texts.heads,
                                         [&](std::size_t h, std::size_t g) {
                                             return has(h) != has(g) &&
                                                    has(h) == has(m_texts.baseOf(h, g));
                                         }),
                               has);
}

Gap TextJoining::decideGap(const JoinedAnchor& anchor)
{
    std::vector<std::size_t> heads;
    for (std::size_t h = 0; h < m_texts.heads; ++h) {
        if (anchor.own[h])
            heads.push_back(h);
    }
    const auto live = liveHeads(heads.size(), [&](std::size_t h, std::size_t g) {
        const auto& gap = anchor.own[heads[h]];
        return gap != anchor.own[heads[g]] && gap == anchor.own[m_texts.baseOf(heads[h], heads[g])];
    });
    std::vector<Gap> gaps;
    for (const std::size_t h : live)
        gaps.push_back(*anchor.own[heads[h]]);
    const auto [first, last] = std::ranges::minmax(gaps);
    if (first != last)
        doubt(JoiningDoubt::AnchorMovedTwice);
    return first;
}

JoinedText TextJoining::text() const
{
    StretchBuilder stretches;
    for (std::size_t i = 0; i <= m_words.size(); ++i) {
        const bool afterConflict = i > 0 && isConflict(i - 1);
        const qsizetype length = i < m_words.size() ? m_words[i].characters.size() : 0;
        qsizetype done = 0;
        for (const JoinedAnchor& anchor : anchorsAt(i)) {
            if (afterConflict && anchor.gap.offset == 0)
                continue; // stands in its alternatives
            stretches.settled().append(m_words[i], done, anchor.gap.offset);
            stretches.settled().append(anchor.anchor);
            done = anchor.gap.offset;
        }
        if (i == m_words.size())
            break;
        if (isConflict(i))
            stretches.addConflict(alternatives(i));
        else
            stretches.settled().append(m_words[i], done, length);
    }
    return {.stretches = std::move(stretches).stretches(), .doubts = m_doubts};
}

bool TextJoining::isConflict(std::size_t word) const
{
    const auto& place = m_decided.words()[word].place;
    return place && m_decided.places()[*place].isConflict();
}

std::vector<TextJoining::JoinedAnchor> TextJoining::anchorsAt(std::size_t word) const
{
    const auto wordOf = [](const JoinedAnchor& anchor) { return anchor.gap.word; };
    const auto at = std::ranges::equal_range(m_anchors, word, {}, wordOf);
    return {at.begin(), at.end()};
}

std::vector<Text> TextJoining::alternatives(std::size_t word) const
{
    const DecidedPlace& decided = m_decided.places()[*m_decided.words()[word].place];
    std::vector<Text> texts;
    for (const std::size_t head : decided.alternatives)
        texts.push_back(alternative(decided, head));
    return texts;
}

/// One head's words in a conflict, with its own anchors where it has them and the others' behind.
Text TextJoining::alternative(const DecidedPlace& decided, std::size_t head) const
{
    const Wording& wording = m_texts.wordings[head];
    const Slice& slice = decided.place.slices[head];
    std::vector<JoinedAnchor> missing = anchorsAt(decided.begin + 1);
    std::erase_if(missing, [](const JoinedAnchor& anchor) { return anchor.gap.offset > 0; });
    TextBuilder text;
    std::size_t word = slice.from;
    qsizetype done = 0;
    const auto writeUpTo = [&](const Gap& gap) {
        for (; word < gap.word; ++word, done = 0)
            text.append(wording.words[word], done, wording.words[word].characters.size());
        if (gap.offset > 0)
            text.append(wording.words[word], done, gap.offset);
        done = gap.offset;
    };
    for (const auto& [anchor, gap] : wording.anchors) {
        const auto found = std::ranges::find(missing, anchor, &JoinedAnchor::anchor);
        if (found == missing.end() || m_decided.gapOf(head, gap) != found->gap)
            continue;
        writeUpTo(gap);
        text.append(anchor);
        missing.erase(found);
    }
    writeUpTo({.word = slice.to});
    for (const JoinedAnchor& anchor : missing)
        text.append(anchor.anchor);
    return std::move(text).text();
}

Wording TextJoining::wording() const
{
    Wording wording{.words = m_words, .anchors = {}};
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (!isConflict(i))
            continue;
        QStringList names;
        for (const Text& text : alternatives(i))
            names.append(storedForm(text));
        wording.words[i] = {.characters = names.join(u'|'), .looks = {}, .isOpaque = true};
    }
    for (const JoinedAnchor& anchor : m_anchors)
        wording.anchors.push_back({.anchor = anchor.anchor, .gap = anchor.gap});
    return wording;
}

void TextJoining::doubt(JoiningDoubt doubt)
{
    if (!std::ranges::contains(m_doubts, doubt))
        m_doubts.push_back(doubt);
}

} // namespace aigaq::document
