// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/document/editing/texts_in_order.h"
#include "core/returned/containers.h"
#include "core/returned/returned_changes.h"

#include <algorithm>

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
    /// The nearest one before it that stands in the same container in the other submission, too.
    [[nodiscard]] std::optional<NodeId> before(const NodeId& id, const Standing& other) const
    {
        const Container& container = m_containers.at(id);
        std::optional<NodeId> last;
        for (const NodeId& child : m_children.at(container)) {
            if (child == id)
                return last;
            const Container* there = other.container(child);
            if (there != nullptr && *there == container)
                last = child;
        }
        return last;
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

bool isMoved(const ReturnedChange& change, const Standing& now, const Standing& returned)
{
    const Container* here = now.container(change.node);
    const Container* there = returned.container(change.node);
    return here != nullptr && *here == *there &&
           now.before(change.node, returned) == returned.before(change.node, now);
}

bool isIn(const ReturnedChange& change, const Standing& now, const Standing& returned)
{
    switch (change.kind) {
    case Kind::Reworded:
        return isReworded(change, now, returned);
    case Kind::Added:
        return now.has(change.node);
    case Kind::Deleted:
        return !now.has(change.node);
    case Kind::Moved:
        return isMoved(change, now, returned);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

std::vector<ReturnedChange> notYetIn(const Submission& now, Language language,
                                     const Submission& returned,
                                     std::vector<ReturnedChange> changes)
{
    const Standing here(now, language);
    const Standing there(returned, language);
    std::erase_if(changes, [&](const ReturnedChange& change) { return isIn(change, here, there); });
    return changes;
}

} // namespace aigaq::returned
