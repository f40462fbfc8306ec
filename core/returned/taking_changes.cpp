// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/texts_in_order.h"
#include "core/returned/containers.h"
#include "core/returned/returned_changes.h"

#include <algorithm>
#include <list>

namespace aigaq::returned {

using namespace document;

namespace {

using Kind = ReturnedChange::Kind;
using Children = std::map<Container, std::vector<NodeId>>;

Children childrenOf(const Submission& submission)
{
    Children children;
    visitContained(submission, [&children](const Container& container, const NodeId& id) {
        children[container].push_back(id);
    });
    return children;
}

/// What the chosen changes come to, by node.
struct Choice {
    std::set<NodeId> reworded;
    std::set<NodeId> added;
    std::set<NodeId> deleted;
    std::set<NodeId> moved;
    std::set<NodeId> comments;
    bool title = false;
    bool framework = false;

    explicit Choice(const std::vector<ReturnedChange>& chosen)
    {
        for (const ReturnedChange& change : chosen)
            add(change);
    }

private:
    void add(const ReturnedChange& change)
    {
        switch (change.kind) {
        case Kind::Reworded:
            title = title || change.role == TextRole::Title;
            framework = framework || change.role == TextRole::Framework;
            reworded.insert(change.node);
            added.insert(change.splitOff.begin(), change.splitOff.end());
            deleted.insert(change.joined.begin(), change.joined.end());
            return;
        case Kind::Added:
            added.insert(change.node);
            return;
        case Kind::Deleted:
            deleted.insert(change.node);
            return;
        case Kind::Moved:
            moved.insert(change.node);
            return;
        case Kind::Commented:
        case Kind::Resolved:
            comments.insert(change.node);
            return;
        }
    }
};

class Taker {
public:
    Taker(const Submission& base, Language language, const Submission& returned,
          const std::vector<ReturnedChange>& chosen)
        : m_base(base), m_language(language), m_returned(returned), m_choice(chosen),
          m_was(childrenOf(base)), m_is(childrenOf(returned)), m_textsBefore(textsById(base)),
          m_textsAfter(textsById(returned))
    {
        addWhatComesWithPairs();
    }

    Submission take()
    {
        Submission made = m_base;
        takeCover(made.cover);
        made.items.clear();
        for (const NodeId& id : childrenIn({.part = Container::Part::Items, .pair = {}})) {
            if (id.kind() == NodeKind::Heading)
                made.items.emplace_back(Heading{.id = id, .text = textsOf(id)});
            else
                made.items.emplace_back(pair(id));
        }
        takeNotes(made);
        for (const NodeId& id : m_choice.comments)
            made.comments.insert_or_assign(id, m_returned.comments.at(id));
        return made;
    }

private:
    /// A pair that is added brings what stands in it, though some of that stood elsewhere.
    void addWhatComesWithPairs()
    {
        for (const auto& [container, children] : m_is) {
            if (!container.pair || !m_choice.added.contains(*container.pair))
                continue;
            for (const NodeId& child : children)
                (m_textsBefore.contains(child) ? m_choice.moved : m_choice.added).insert(child);
        }
    }

    /// Those that stay, in their order; the ones that come stand behind what they stand behind in
    /// the returned submission.
    [[nodiscard]] std::list<NodeId> childrenIn(const Container& container) const
    {
        std::list<NodeId> children;
        std::map<NodeId, std::list<NodeId>::iterator> places;
        if (const auto was = m_was.find(container); was != m_was.end()) {
            for (const NodeId& id : was->second) {
                if (!m_choice.deleted.contains(id) && !m_choice.moved.contains(id))
                    places.emplace(id, children.insert(children.end(), id));
            }
        }
        const auto is = m_is.find(container);
        auto next = children.begin();
        for (const NodeId& id : is == m_is.end() ? std::vector<NodeId>() : is->second) {
            if (const auto place = places.find(id); place != places.end())
                next = std::next(place->second);
            else if (m_choice.added.contains(id) || m_choice.moved.contains(id))
                next = std::next(children.insert(next, id));
        }
        return children;
    }

    [[nodiscard]] Texts textsOf(const NodeId& id) const
    {
        const auto before = m_textsBefore.find(id);
        if (before == m_textsBefore.end())
            return *m_textsAfter.at(id);
        Texts texts = *before->second;
        if (m_choice.reworded.contains(id))
            setTextIn(texts, m_language, textIn(*m_textsAfter.at(id), m_language));
        return texts;
    }

    template <class Node>
    [[nodiscard]] std::vector<Node> nodesIn(const Container& container) const
    {
        std::vector<Node> nodes;
        for (const NodeId& id : childrenIn(container)) {
            if constexpr (std::is_same_v<Node, Organisation>)
                nodes.push_back({.id = id, .name = textsOf(id)});
            else
                nodes.push_back({.id = id, .text = textsOf(id)});
        }
        return nodes;
    }

    void takeCover(Cover& cover) const
    {
        const Cover& returned = m_returned.cover;
        if (m_choice.title)
            setTextIn(cover.title, m_language, textIn(returned.title, m_language));
        if (m_choice.framework)
            setTextIn(cover.framework, m_language, textIn(returned.framework, m_language));
        cover.organisations =
            nodesIn<Organisation>({.part = Container::Part::Organisations, .pair = {}});
        cover.introduction =
            nodesIn<Paragraph>({.part = Container::Part::Introduction, .pair = {}});
    }

    [[nodiscard]] Pair pair(const NodeId& id) const
    {
        using enum Container::Part;
        return {
            .id = id,
            .issue = {.paragraphs = half({.part = Issue, .pair = id})},
            .question = {.paragraphs = half({.part = Question, .pair = id}),
                         .subQuestions = nodesIn<SubQuestion>({.part = SubQuestions, .pair = id})}};
    }

    /// A half whose paragraphs all went elsewhere has a new one, to be written.
    [[nodiscard]] std::vector<Paragraph> half(const Container& container) const
    {
        std::vector<Paragraph> paragraphs = nodesIn<Paragraph>(container);
        if (paragraphs.empty() && m_was.contains(container))
            paragraphs.push_back({.id = newNodeId(NodeKind::Paragraph), .text = {}});
        return paragraphs;
    }

    void takeNotes(Submission& made) const
    {
        for (const NodeId& id : m_choice.reworded) {
            if (id.kind() == NodeKind::Footnote)
                made.footnotes[id] = m_returned.footnotes.at(id);
        }
        visitAllTexts(made, [&](const NodeId& /*id*/, TextRole /*role*/, const Texts& texts) {
            for (const Inline& part : textIn(texts, m_language).inlines()) {
                const auto* mark = std::get_if<NoteMark>(&part);
                const auto note = mark == nullptr ? m_returned.footnotes.end()
                                                  : m_returned.footnotes.find(mark->note);
                if (note != m_returned.footnotes.end())
                    made.footnotes.emplace(note->first, note->second); // unless it was there
            }
        });
    }

    const Submission& m_base;
    Language m_language;
    const Submission& m_returned;
    Choice m_choice;
    Children m_was;
    Children m_is;
    std::map<NodeId, const Texts*> m_textsBefore;
    std::map<NodeId, const Texts*> m_textsAfter;
};

} // namespace

Submission withChanges(const Submission& base, Language language, const Submission& returned,
                       const std::vector<ReturnedChange>& chosen)
{
    return Taker(base, language, returned, chosen).take();
}

} // namespace aigaq::returned
