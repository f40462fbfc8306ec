// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/excerpt.h"

#include "core/document/editing/spot.h"
#include "core/document/text_editing.h"

#include <ranges>

namespace aigaq::document {

namespace {

/// Puts what the anchors of texts name into the excerpt.
class Companions {
public:
    Companions(const Submission& submission, Excerpt& excerpt)
        : m_submission(submission), m_excerpt(excerpt)
    {
    }

    void addFor(const Text& text)
    {
        for (const Inline& part : text.inlines())
            std::visit([this](const auto& value) { add(value); }, part);
    }

private:
    void add(const Run& /*words need nothing*/) {}
    void add(const CrossReference& /*its target stays where it is*/) {}

    void add(const NoteMark& mark)
    {
        const auto footnote = m_submission.footnotes.find(mark.note);
        if (footnote == m_submission.footnotes.end())
            return;
        m_excerpt.footnotes.insert(*footnote);
        for (const Text& text : footnote->second.text | std::views::values)
            addFor(text);
    }

    void add(const CitationMark& mark)
    {
        const auto citation = m_submission.citations.find(mark.citation);
        if (citation == m_submission.citations.end())
            return;
        m_excerpt.citations.insert(*citation);
        const auto source = m_submission.sources.find(citation->second.source);
        if (source != m_submission.sources.end())
            m_excerpt.sources.insert(*source);
    }

    const Submission& m_submission;
    Excerpt& m_excerpt;
};

} // namespace

Excerpt excerptOf(const Submission& submission, const Selection& selection)
{
    Excerpt excerpt;
    Companions companions(submission, excerpt);
    const std::vector<Stretch> stretches = stretchesOf(submission, selection);
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto& [place, from, to] = stretches[i];
        const Text words = slice(textAt(submission, place), from, to);
        const bool between = i > 0 && i + 1 < stretches.size();
        if (between && words.isEmpty())
            continue; // not written in this language
        companions.addFor(words);
        excerpt.paragraphs.push_back(words);
    }
    return excerpt;
}

} // namespace aigaq::document
