// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/sub_question_labels.h"

#include "core/draft/draft_words.h"
#include "core/draft/line_start.h"
#include "core/draft/sourced_text.h"

#include <algorithm>
#include <ranges>

namespace aigaq::draft {

using namespace Qt::StringLiterals;

namespace {

struct Candidate {
    LabelStart label;
    qsizetype from;
    bool atLineStart;
    bool afterPunctuation;
    bool mayBeFirst; ///< what stands before closes a sentence or announces a list
    bool beforeCapital;
};

/// One sign for Latin and Cyrillic letters that look alike.
QChar folded(QChar letter)
{
    static const QString cyrillic = u"авсеорхукмнті"_s;
    static const QString latin = u"abceopxykmhti"_s;
    const QChar lower = letter.toLower();
    const qsizetype position = cyrillic.indexOf(lower);
    return position < 0 ? lower : latin[position];
}

QChar signBefore(QStringView words, qsizetype at)
{
    while (at > 0 && words[at - 1].isSpace())
        --at;
    return at == 0 ? QChar() : words[at - 1];
}

std::vector<Candidate> candidates(QStringView words)
{
    static const QString punctuation = u".?!;:,…)]»”\"—–-"_s + SourcedText::noteMark;
    std::vector<Candidate> list;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at > 0 && !words[at - 1].isSpace())
            continue;
        const auto label = labelStart(words.sliced(at));
        if (!label)
            continue;
        const bool atLineStart = at == 0 || words[at - 1] == lineBreak;
        if (label->withDot && !atLineStart)
            continue;
        const QStringView after = words.sliced(at + label->length).trimmed();
        const QChar sign = signBefore(words, at);
        list.push_back({.label = *label,
                        .from = at,
                        .atLineStart = atLineStart,
                        .afterPunctuation = punctuation.contains(sign),
                        .mayBeFirst = atLineStart || u".?!:;…"_s.contains(sign),
                        .beforeCapital = !after.isEmpty() && after.front().isUpper()});
    }
    return list;
}

struct Chain {
    std::vector<SubQuestionLabel> labels;
    qsizetype score = 0;
    bool startsLine = false; ///< the first label does
};

/// The labels among these that follow one alphabet.
Chain chainIn(const QString& alphabet, const std::vector<Candidate>& candidates)
{
    QString signs;
    for (const QChar letter : alphabet)
        signs += folded(letter);
    Chain chain;
    qsizetype last = -1;
    for (const Candidate& candidate : candidates) {
        const bool strong = candidate.atLineStart || candidate.afterPunctuation;
        if (last < 0 ? !candidate.mayBeFirst : !strong && !candidate.beforeCapital)
            continue;
        const qsizetype place = signs.indexOf(folded(candidate.label.letter));
        const bool next = place == last + 1;
        const bool near = last >= 0 && strong && (place == last || place == last + 2);
        if (place < 0 || (!next && !near))
            continue;
        const bool plain = candidate.label.letter == alphabet[place] &&
                           candidate.label.length == 2 && !candidate.label.withDot;
        if (chain.labels.empty())
            chain.startsLine = candidate.atLineStart;
        chain.labels.push_back({.from = candidate.from,
                                .length = candidate.label.length,
                                .plain = plain,
                                .outOfOrder = !next});
        chain.score += next ? 100 : 1; // an unbroken chain outweighs all else
        chain.score += plain ? 1 : 0;
        last = place;
    }
    const bool lonely = chain.labels.size() == 1 && !chain.startsLine;
    return lonely ? Chain{} : chain;
}

} // namespace

std::vector<SubQuestionLabel> subQuestionLabels(QStringView words)
{
    const std::vector<Candidate> list = candidates(words);
    if (list.empty())
        return {};
    Chain best;
    for (const QString& alphabet : labelAlphabets()) {
        Chain chain = chainIn(alphabet, list);
        if (chain.score > best.score)
            best = std::move(chain);
    }
    return best.labels;
}

} // namespace aigaq::draft
