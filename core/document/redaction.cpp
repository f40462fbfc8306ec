// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/redaction.h"

#include "core/document/folding.h"

#include <algorithm>

namespace aigaq::document {

namespace {

struct Stretch {
    qsizetype from;
    qsizetype end;
};

std::vector<Stretch> stretchesOf(const QString& characters, const QString& words)
{
    const QString in = folded(characters);
    const QString wanted = folded(words);
    std::vector<Stretch> stretches;
    if (wanted.isEmpty())
        return stretches;
    for (qsizetype at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + wanted.size()))
        stretches.push_back({.from = at, .end = at + wanted.size()});
    return stretches;
}

class Redaction {
public:
    Redaction(const Text& text, const QString& words, const QString& replacement)
        : m_words(words), m_replacement(replacement), m_left(stretchesOf(text.words(), words))
    {
        std::ranges::reverse(m_left);
        for (const Inline& part : text.inlines())
            std::visit([this](const auto& inlinePart) { add(inlinePart); }, part);
    }

    Text text() && { return std::move(m_text); }

private:
    void add(const auto& anchor) { m_text.append(anchor); }

    void add(const Run& run)
    {
        Run look = run;
        if (holds(look.href, m_words))
            look.href.clear();
        const qsizetype end = m_at + run.text.size();
        const auto append = [&](const QString& words) {
            look.text = words;
            if (!words.isEmpty())
                m_text.append(look);
        };
        while (m_at < end) {
            const qsizetype next = m_left.empty() ? end : std::min(end, m_left.back().from);
            if (m_at < next) {
                append(run.text.sliced(m_at - end + run.text.size(), next - m_at));
                m_at = next;
                continue;
            }
            if (m_at == m_left.back().from) // else the words began in the run before
                append(m_replacement);
            m_at = std::min(end, m_left.back().end);
            if (m_at == m_left.back().end)
                m_left.pop_back();
        }
    }

    const QString& m_words;
    const QString& m_replacement;
    std::vector<Stretch> m_left; ///< to be replaced, the next one last
    qsizetype m_at = 0;          ///< in the words of the text
    Text m_text;
};

} // namespace

bool holds(const QString& characters, const QString& words)
{
    return !stretchesOf(characters, words).empty();
}

bool holds(const Text& text, const QString& words)
{
    return holds(text.words(), words) ||
           std::ranges::any_of(text.inlines(), [&](const Inline& part) {
               const auto* run = std::get_if<Run>(&part);
               return run != nullptr && holds(run->href, words);
           });
}

QString redacted(const QString& characters, const QString& words, const QString& replacement)
{
    QString result = characters;
    auto stretches = stretchesOf(characters, words);
    std::ranges::reverse(stretches);
    for (const Stretch& stretch : stretches)
        result.replace(stretch.from, stretch.end - stretch.from, replacement);
    return result;
}

Text redacted(const Text& text, const QString& words, const QString& replacement)
{
    return Redaction(text, words, replacement).text();
}

} // namespace aigaq::document
