// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/note_scanner.h"

#include "core/draft/line_start.h"

#include <algorithm>
#include <optional>

namespace aigaq::plaintext {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

struct Brackets {
    qsizetype open;
    qsizetype close;
};

/// Which opening bracket belongs to which closing one, in order of the opening ones.
std::vector<Brackets> matchedBrackets(QStringView words)
{
    std::vector<Brackets> matched;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'[') {
            open.push_back(i);
        } else if (words[i] == u']' && !open.empty()) {
            matched.push_back({.open = open.back(), .close = i});
            open.pop_back();
        }
    }
    std::ranges::sort(matched, {}, &Brackets::open);
    return matched;
}

class Scanner {
public:
    explicit Scanner(QStringView words) : m_words(words), m_brackets(matchedBrackets(words)) {}

    std::vector<NoteToken> scan()
    {
        for (qsizetype at = m_words.indexOf(u'['); at >= 0; at = m_words.indexOf(u'[', at)) {
            if (const auto opening = noteOpening(m_words.sliced(at)))
                at = takeText(at, *opening);
            else
                at = takeMark(at);
        }
        return std::move(m_tokens);
    }

private:
    qsizetype takeText(qsizetype at, const NoteOpening& opening)
    {
        const auto brackets = std::ranges::lower_bound(m_brackets, at, {}, &Brackets::open);
        const bool closed = brackets != m_brackets.end() && brackets->open == at;
        NoteToken token{.kind = NoteToken::Kind::Text,
                        .number = opening.number,
                        .from = at,
                        .to = closed ? brackets->close + 1 : nextOpening(at + opening.length),
                        .textFrom = at + opening.length,
                        .closed = closed};
        token.textTo = closed ? token.to - 1 : token.to;
        m_tokens.push_back(token);
        return token.to;
    }

    [[nodiscard]] qsizetype nextOpening(qsizetype from) const
    {
        for (qsizetype at = m_words.indexOf(u'[', from); at >= 0;
             at = m_words.indexOf(u'[', at + 1)) {
            if (noteOpening(m_words.sliced(at)))
                return at;
        }
        return m_words.size();
    }

    qsizetype takeMark(qsizetype at)
    {
        constexpr qsizetype longest = 32;
        const QStringView near = m_words.sliced(at, std::min(longest, m_words.size() - at));
        const qsizetype close = near.indexOf(u']');
        if (close < 0)
            return at + 1;
        QStringView inside = near.first(close).sliced(1).trimmed();
        bool certain = false;
        for (const QStringView sign : {u"footnoteRef:", u"footnoteRef", u"^"}) {
            if (inside.startsWith(sign, Qt::CaseInsensitive)) {
                inside = inside.sliced(sign.size()).trimmed();
                certain = true;
                break;
            }
        }
        bool isNumber = false;
        const int number = inside.toInt(&isNumber);
        if (!isNumber || number < 0 || inside.front() == u'+')
            return at + 1;
        m_tokens.push_back({.kind = certain ? NoteToken::Kind::Mark : NoteToken::Kind::PlainMark,
                            .number = number,
                            .from = at,
                            .to = at + close + 1});
        return at + close + 1;
    }

    QStringView m_words;
    std::vector<Brackets> m_brackets;
    std::vector<NoteToken> m_tokens;
};

} // namespace

std::vector<NoteToken> noteTokens(QStringView words)
{
    return Scanner(words).scan();
}

} // namespace aigaq::plaintext
