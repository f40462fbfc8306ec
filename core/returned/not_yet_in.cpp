// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/document/editing/texts_in_order.h"
#include "core/returned/containers.h"
#include "core/returned/returned_changes.h"

#include <algorithm>
#include <utility>

namespace aigaq::returned {

using namespace document;

namespace {

using Kind = ReturnedChange::Kind;

/// What stands in a submission, and behind what.
class Standing {
public:
    Standing(const Submission& submission, Language language)
    {
        visitContained(submission, [this](const Container& container, const NodeId& id) {
            m_containers.emplace(id, container);
            m_children[container].push_back(id);
        });
        visitAllTexts(submission, [&](const NodeId& id, TextRole role, const Texts& texts) {
            m_texts.emplace(std::pair(id, role), &textIn(texts, language));
        });
        for (const auto& [id, footnote] : submission.footnotes)
            m_texts.emplace(std::pair(id, TextRole::Text), &textIn(footnote.text, language));
    }

    [[nodiscard]] bool has(const NodeId& id) const { return m_containers.contains(id); }
    /// Null: it is not there.
    [[nodiscard]] const Text* text(const NodeId& id, TextRole role) const
    {
        const auto text = m_texts.find({id, role});
        return text == m_texts.end() ? nullptr : text->second;
    }
    [[nodiscard]] const Container* container(const NodeId& id) const
    {
        const auto found = m_containers.find(id);
        return found == m_containers.end() ? nullptr : &found->second;
    }
    /// Of each thing that stands in the same container in the other submission, too, the one before
    /// it of these; nothing: it is the first.
    [[nodiscard]] std::map<NodeId, std::optional<NodeId>> predecessors(const Standing& other) const
    {
        std::map<NodeId, std::optional<NodeId>> predecessors;
        for (const auto& [container, children] : m_children) {
            std::optional<NodeId> last;
            for (const NodeId& child : children) {
                const Container* there = other.container(child);
                if (there != nullptr && *there == container)
                    predecessors.emplace(child, std::exchange(last, child));
            }
        }
        return predecessors;
    }

private:
    std::map<NodeId, Container> m_containers;
    std::map<Container, std::vector<NodeId>> m_children;
    std::map<std::pair<NodeId, TextRole>, const Text*> m_texts;
};

TextRole roleOf(const ReturnedChange& change)
{
    return change.node.kind() == NodeKind::Organisation ? TextRole::Name : change.role;
}

bool isReworded(const ReturnedChange& change, const Standing& now, const Standing& returned)
{
    const Text* here = now.text(change.node, roleOf(change));
    const Text* there = returned.text(change.node, roleOf(change));
    return here != nullptr && there != nullptr && *here == *there &&
           std::ranges::all_of(change.splitOff, [&](const NodeId& id) { return now.has(id); }) &&
           std::ranges::none_of(change.joined, [&](const NodeId& id) { return now.has(id); });
}

/// What a submission has of the changes that made another one.
class Comparison {
public:
    Comparison(const Submission& now, const Submission& returned, Language language)
        : m_submission(now), m_now(now, language), m_returned(returned, language),
          m_before(m_now.predecessors(m_returned)), m_beforeReturned(m_returned.predecessors(m_now))
    {
    }

    [[nodiscard]] bool has(const ReturnedChange& change) const
    {
        switch (change.kind) {
        case Kind::Reworded:
            return isReworded(change, m_now, m_returned);
        case Kind::Added:
            return m_now.has(change.node);
        case Kind::Deleted:
            return !m_now.has(change.node);
        case Kind::Moved:
            return isMoved(change.node);
        case Kind::Commented:
            return m_submission.comments.contains(change.node);
        case Kind::Resolved:
            return isResolved(change.node);
        }
        Q_UNREACHABLE_RETURN(false);
    }

private:
    /// One that was deleted needs no resolving.
    [[nodiscard]] bool isResolved(const NodeId& comment) const
    {
        const auto here = m_submission.comments.find(comment);
        return here == m_submission.comments.end() || here->second.resolved;
    }

    [[nodiscard]] bool isMoved(const NodeId& node) const
    {
        const auto here = m_before.find(node);
        return here != m_before.end() && here->second == m_beforeReturned.at(node);
    }

    const Submission& m_submission;
    Standing m_now;
    Standing m_returned;
    std::map<NodeId, std::optional<NodeId>> m_before;
    std::map<NodeId, std::optional<NodeId>> m_beforeReturned;
};

} // namespace

std::vector<ReturnedChange> notYetIn(const Submission& now, Language language,
                                     const Submission& returned,
                                     std::vector<ReturnedChange> changes)
{
    const Comparison comparison(now, returned, language);
    std::erase_if(changes, [&](const ReturnedChange& change) { return comparison.has(change); });
    return changes;
}

} // namespace aigaq::returned
