// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/word_diff.h"

#include "core/document/alignment.h"
#include "core/document/joining/wording.h"
#include "core/document/stored_text.h"
#include "core/document/words.h"

#include <algorithm>
#include <span>
#include <utility>

namespace aigaq::document {

namespace {

/// Between changes of so many words a single kept word is no landmark.
constexpr std::ptrdiff_t longChange = 3;

/// A word, a part of one that an anchor stands in, or an anchor.
struct Token {
    QString name; ///< what is aligned
    Text text;
    bool isAnchor = false;
};

using Tokens = std::vector<Token>;

class Tokenizer {
public:
    explicit Tokenizer(const Text& text) : m_wording(wordingOf(text)) {}

    Tokens tokens() &&
    {
        auto next = m_wording.anchors.begin();
        const auto end = m_wording.anchors.end();
        for (std::size_t i = 0; i <= m_wording.words.size(); ++i) {
            qsizetype done = 0;
            for (; next != end && next->gap.word == i; ++next) {
                if (next->gap.offset > done)
                    addWord(m_wording.words[i], std::exchange(done, next->gap.offset),
                            next->gap.offset);
                addAnchor(next->anchor);
            }
            if (i < m_wording.words.size())
                addWord(m_wording.words[i], done, m_wording.words[i].characters.size());
        }
        return std::move(m_tokens);
    }

private:
    void addWord(const Word& word, qsizetype from, qsizetype to)
    {
        TextBuilder builder;
        builder.append(word, from, to);
        m_tokens.push_back(
            {.name = word.characters.sliced(from, to - from), .text = std::move(builder).text()});
    }

    void addAnchor(const Anchor& anchor)
    {
        TextBuilder builder;
        builder.append(anchor);
        Text text = std::move(builder).text();
        // No text holds U+FFFC, so an anchor never meets written words.
        m_tokens.push_back(
            {.name = u'\uFFFC' + storedForm(text), .text = std::move(text), .isAnchor = true});
    }

    Wording m_wording;
    Tokens m_tokens;
};

std::vector<QStringView> namesOf(const Tokens& tokens)
{
    std::vector<QStringView> names;
    names.reserve(tokens.size());
    std::ranges::transform(tokens, std::back_inserter(names), &Token::name);
    return names;
}

/// A stretch of the old text beside one of the new.
struct Stretch {
    std::span<const Token> before;
    std::span<const Token> after;
    bool isKept = false;
};

/// Changes and kept words by turns.
std::vector<Stretch> stretchesOf(const Tokens& before, const Tokens& after)
{
    std::vector<Stretch> stretches;
    std::size_t from = 0;
    std::size_t afterFrom = 0;
    const auto addUpTo = [&](std::size_t to, std::size_t afterTo, bool isKept) {
        if (from < to || afterFrom < afterTo)
            stretches.push_back({.before = std::span(before).subspan(from, to - from),
                                 .after = std::span(after).subspan(afterFrom, afterTo - afterFrom),
                                 .isKept = isKept});
        from = to;
        afterFrom = afterTo;
    };
    const Alignment alignment = aligned(namesOf(before), namesOf(after));
    const auto isKeptAs = [&](std::size_t old, std::size_t now) {
        return old < before.size() && alignment[old] == now && before[old].text == after[now].text;
    };
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i < from || !alignment[i] || !isKeptAs(i, *alignment[i]))
            continue;
        addUpTo(i, *alignment[i], false);
        std::size_t count = 1;
        while (isKeptAs(i + count, afterFrom + count))
            ++count;
        addUpTo(from + count, afterFrom + count, true);
    }
    addUpTo(before.size(), after.size(), false);
    return stretches;
}

std::ptrdiff_t wordsIn(std::span<const Token> tokens)
{
    return std::ranges::count_if(
        tokens, [](const Token& token) { return !token.isAnchor && !isSign(token.name); });
}

/// Whether what was kept is nothing but signs. A mark that stayed is told as such.
bool holdsSignsAlone(const Stretch& kept, const Stretch& /*left*/, const Stretch& /*right*/)
{
    return wordsIn(kept.before) == 0 && !std::ranges::any_of(kept.before, &Token::isAnchor);
}

bool isLoneWord(const Stretch& kept, const Stretch& left, const Stretch& right)
{
    const auto isLong = [](const Stretch& change) {
        return std::max(wordsIn(change.before), wordsIn(change.after)) >= longChange;
    };
    return wordsIn(kept.before) == 1 && !std::ranges::any_of(kept.before, &Token::isAnchor) &&
           isLong(left) && isLong(right);
}

/// With what was kept between two changes as a part of them, where it belongs to them.
std::vector<Stretch> grouped(const std::vector<Stretch>& stretches, const auto& belongsToChanges)
{
    std::vector<Stretch> groups;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const bool isBetween = i > 0 && i + 1 < stretches.size() && stretches[i].isKept;
        if (!isBetween || !belongsToChanges(stretches[i], groups.back(), stretches[i + 1])) {
            groups.push_back(stretches[i]);
            continue;
        }
        // The stretches of one text lie one after another, so a longer one is told by its ends.
        const Stretch& right = stretches[++i];
        Stretch& left = groups.back();
        left.before = {left.before.data(), right.before.data() + right.before.size()};
        left.after = {left.after.data(), right.after.data() + right.after.size()};
    }
    return groups;
}

void add(WordDiff& diff, WordChange change, std::span<const Token> tokens)
{
    if (tokens.empty())
        return;
    Text text;
    for (const Token& token : tokens)
        text.append(token.text);
    diff.push_back({.change = change, .text = std::move(text)});
}

} // namespace

WordDiff wordDiff(const Text& before, const Text& after)
{
    const Tokens was = Tokenizer(before).tokens();
    const Tokens is = Tokenizer(after).tokens();
    WordDiff diff;
    const auto changes = grouped(stretchesOf(was, is), holdsSignsAlone);
    for (const Stretch& stretch : grouped(changes, isLoneWord)) {
        add(diff, stretch.isKept ? WordChange::Kept : WordChange::Removed, stretch.before);
        if (!stretch.isKept)
            add(diff, WordChange::Added, stretch.after);
    }
    return diff;
}

ChangedWords changedWords(const WordDiff& diff)
{
    ChangedWords changed;
    for (const auto& [change, text] : diff) {
        const QString characters = text.words();
        const auto words = static_cast<int>(
            std::ranges::count_if(wordsOf(characters), [](QStringView w) { return !isSign(w); }));
        if (change == WordChange::Removed)
            changed.removed += words;
        else if (change == WordChange::Added)
            changed.added += words;
    }
    return changed;
}

} // namespace aigaq::document
