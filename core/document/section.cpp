// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/section.h"

#include "core/document/editing/texts_in_order.h"

#include <algorithm>
#include <ranges>

namespace aigaq::document {

namespace {

bool reads(const Item& item, QStringView words)
{
    const auto* heading = std::get_if<Heading>(&item);
    return heading != nullptr &&
           std::ranges::any_of(heading->text | std::views::values,
                               [words](const Text& text) { return text.words() == words; });
}

class Section {
public:
    explicit Section(const Submission& submission) : m_submission(submission) {}

    void add(const Item& item)
    {
        m_nodes.insert(std::visit([](const auto& value) { return value.id; }, item));
        visitTexts(item, [this](const NodeId& node, TextRole /*role*/, const Texts& texts) {
            m_nodes.insert(node);
            addMarked(texts);
        });
    }

    std::set<NodeId> nodes() && { return std::move(m_nodes); }

private:
    void addMarked(const Texts& texts)
    {
        for (const Text& text : texts | std::views::values) {
            for (const Inline& part : text.inlines()) {
                if (const auto* mark = std::get_if<NoteMark>(&part))
                    addNote(mark->note);
                else if (const auto* cited = std::get_if<CitationMark>(&part))
                    addCitation(cited->citation);
            }
        }
    }

    void addNote(const NodeId& id)
    {
        const auto note = m_submission.footnotes.find(id);
        if (note == m_submission.footnotes.end() || !m_nodes.insert(id).second)
            return;
        addMarked(note->second.text);
    }

    void addCitation(const NodeId& id)
    {
        const auto citation = m_submission.citations.find(id);
        if (citation == m_submission.citations.end())
            return;
        m_nodes.insert(id);
        m_nodes.insert(citation->second.source);
    }

    const Submission& m_submission;
    std::set<NodeId> m_nodes;
};

} // namespace

std::optional<std::set<NodeId>> nodesOfSection(const Submission& submission, QStringView heading)
{
    const auto begin = std::ranges::find_if(
        submission.items, [heading](const Item& item) { return reads(item, heading); });
    if (begin == submission.items.end())
        return std::nullopt;
    const auto end = std::find_if(std::next(begin), submission.items.end(), [](const Item& item) {
        return std::holds_alternative<Heading>(item);
    });
    Section section(submission);
    std::for_each(begin, end, [&](const Item& item) { section.add(item); });
    return std::move(section).nodes();
}

} // namespace aigaq::document
