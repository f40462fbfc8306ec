// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_places.h"

#include "core/document/alignment.h"
#include "core/document/edit.h"
#include "core/document/editing/texts_in_order.h"
#include "core/document/text_editing.h"
#include "core/document/words.h"

#include <algorithm>
#include <ranges>

namespace aigaq::document {

namespace {

/// Counts words alone, without anchors.
struct Stretch {
    qsizetype from;
    qsizetype to;
};

qsizetype offsetOf(const Text& text, qsizetype position)
{
    return slice(text, 0, position).words().size();
}

/// The position of an offset in the words: behind the anchors that stand there, or before them.
enum class Beside { BehindAnchors, BeforeAnchors };
qsizetype positionOf(const Text& text, qsizetype offset, Beside side)
{
    qsizetype position = 0;
    for (const Inline& part : text.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        if (offset == 0 && (run != nullptr || side == Beside::BeforeAnchors))
            break;
        const qsizetype words = run == nullptr ? 0 : std::min(offset, run->text.size());
        offset -= words;
        position += run == nullptr ? 1 : words;
    }
    return position;
}

CommentedStretch placed(const TextPlace& place, const Text& text, const Stretch& stretch)
{
    const qsizetype from = positionOf(text, stretch.from, Beside::BehindAnchors);
    if (stretch.from == stretch.to)
        return {.place = place, .from = from, .to = from};
    return {
        .place = place, .from = from, .to = positionOf(text, stretch.to, Beside::BeforeAnchors)};
}

Stretch trimmed(QStringView words, Stretch stretch)
{
    while (stretch.from < stretch.to && isSpace(words[stretch.from]))
        ++stretch.from;
    while (stretch.from < stretch.to && isSpace(words[stretch.to - 1]))
        --stretch.to;
    return stretch;
}

/// The stretch of a wording in another one that was made of it.
class Following {
public:
    Following(QStringView then, QStringView now)
        : m_then(wordsOf(then)), m_now(wordsOf(now)), m_thenText(then), m_nowText(now),
          m_aligned(aligned(m_then, m_now))
    {
    }

    [[nodiscard]] bool isAnyLeft(const Stretch& stretch) const
    {
        const auto [first, end] = wordsIn(stretch);
        for (std::size_t word = first; word < end; ++word) {
            if (m_aligned[word] && !isSign(m_then[word]))
                return true;
        }
        return false;
    }

    [[nodiscard]] Stretch now(const Stretch& stretch) const
    {
        const auto [first, end] = wordsIn(stretch);
        return trimmed(m_nowText, {.from = beginOf(first), .to = endOf(end)});
    }

private:
    struct Words {
        std::size_t first;
        std::size_t end;
    };

    [[nodiscard]] Words wordsIn(const Stretch& stretch) const
    {
        const auto startsAt = [this](QStringView word) { return word.data() - m_thenText.data(); };
        const auto first = std::ranges::lower_bound(m_then, stretch.from, {}, startsAt);
        const auto end = std::ranges::lower_bound(m_then, stretch.to, {}, startsAt);
        return {.first = static_cast<std::size_t>(first - m_then.begin()),
                .end = static_cast<std::size_t>(end - m_then.begin())};
    }

    [[nodiscard]] qsizetype startNow(std::size_t word) const
    {
        return m_now[word].data() - m_nowText.data();
    }

    [[nodiscard]] qsizetype beginOf(std::size_t first) const
    {
        if (first < m_then.size() && m_aligned[first])
            return startNow(*m_aligned[first]);
        while (first-- > 0) {
            if (m_aligned[first])
                return startNow(*m_aligned[first]) + m_then[first].size();
        }
        return 0;
    }

    [[nodiscard]] qsizetype endOf(std::size_t end) const
    {
        if (end > 0 && m_aligned[end - 1])
            return startNow(*m_aligned[end - 1]) + m_then[end - 1].size();
        for (; end < m_then.size(); ++end) {
            if (m_aligned[end])
                return startNow(*m_aligned[end]);
        }
        return m_nowText.size();
    }

    std::vector<QStringView> m_then;
    std::vector<QStringView> m_now;
    QStringView m_thenText;
    QStringView m_nowText;
    Alignment m_aligned;
};

} // namespace

CommentedWords commentedWords(const CommentedStretch& stretch, const Text& text)
{
    const QString words = text.words();
    const qsizetype from = offsetOf(text, stretch.from);
    const qsizetype to = offsetOf(text, stretch.to);
    Stretch widened{.from = words.size(), .to = words.size()};
    for (const QStringView word : wordsOf(words)) {
        const qsizetype start = word.data() - words.data();
        const qsizetype end = start + word.size();
        if (start >= to || end <= from)
            continue;
        widened.from = std::min(widened.from, start);
        widened.to = end;
    }
    widened = trimmed(words, widened);
    if (widened.from == widened.to)
        return {.place = stretch.place, .before = words, .words = {}, .after = {}};
    return {.place = stretch.place,
            .before = words.first(widened.from),
            .words = words.sliced(widened.from, widened.to - widened.from),
            .after = words.sliced(widened.to)};
}

std::optional<CommentedStretch> standsNow(const CommentedWords& about, const Submission& submission)
{
    return CommentFinder(submission).find(about);
}

std::optional<CommentedStretch> CommentFinder::find(const CommentedWords& about)
{
    const TextPlace& place = about.place;
    const Texts* texts = textsAt(m_submission, place);
    if (texts == nullptr)
        return onlyPlaceOf(about.words.isEmpty() ? about.before : about.words, place.language);
    const Text& text = textIn(*texts, place.language);
    if (about.words.isEmpty())
        return CommentedStretch{.place = place, .from = 0, .to = length(text)};
    const Stretch stretch{.from = about.before.size(),
                          .to = about.before.size() + about.words.size()};
    const QString then = about.before + about.words + about.after;
    const QString now = text.words();
    if (then == now)
        return placed(place, text, stretch);
    const Following following(then, now);
    if (!following.isAnyLeft(stretch)) {
        if (const auto moved = onlyPlaceOf(about.words, place.language))
            return moved;
    }
    return placed(place, text, following.now(stretch));
}

/// The only text in which these words stand, and stand once.
std::optional<CommentedStretch> CommentFinder::onlyPlaceOf(const QString& words, Language language)
{
    if (words.isEmpty())
        return std::nullopt;
    if (m_wordings.empty())
        readTexts();
    std::optional<CommentedStretch> only;
    for (const Wording& wording : m_wordings) {
        const qsizetype at = wording.place.language == language ? wording.words.indexOf(words) : -1;
        if (at < 0)
            continue;
        if (only || wording.words.indexOf(words, at + 1) >= 0)
            return std::nullopt;
        only = placed(wording.place, *wording.text, {.from = at, .to = at + words.size()});
    }
    return only;
}

void CommentFinder::readTexts()
{
    const auto read = [this](const NodeId& node, TextRole role, const Texts& texts) {
        for (const auto& [language, text] : texts)
            m_wordings.push_back({.place = {.node = node, .role = role, .language = language},
                                  .text = &text,
                                  .words = text.words()});
    };
    visitAllTexts(m_submission, read);
    for (const Footnote& note : m_submission.footnotes | std::views::values)
        read(note.id, TextRole::Text, note.text);
}

} // namespace aigaq::document
