// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/returned_pairs.h"

namespace aigaq::returned {

using namespace document;

ReturnedPairs::ReturnedPairs(const Submission& base, std::set<NodeId> present,
                             QRandomGenerator& ids)
    : m_present(std::move(present)), m_ids(ids)
{
    for (const Item& item : base.items) {
        const auto* pair = std::get_if<Pair>(&item);
        if (pair == nullptr)
            continue;
        m_pairs.emplace(pair->id, pair);
        for (const Paragraph& paragraph : pair->issue.paragraphs)
            m_pairOf.emplace(paragraph.id, pair->id);
        for (const Paragraph& paragraph : pair->question.paragraphs)
            m_pairOf.emplace(paragraph.id, pair->id);
        for (const SubQuestion& sub : pair->question.subQuestions)
            m_pairOf.emplace(sub.id, pair->id);
    }
}

std::optional<Pair> ReturnedPairs::close(Language language)
{
    if (m_half == nullptr)
        return std::nullopt;
    m_half = nullptr;
    OpenPair made = std::exchange(open, {});
    const auto known = knownId(made);
    if (known)
        m_used.insert(*known);
    const Pair* before = known && m_pairs.contains(*known) ? m_pairs.at(*known) : nullptr;
    fill(made.issue, before != nullptr ? &before->issue.paragraphs : nullptr, language);
    fill(made.question, before != nullptr ? &before->question.paragraphs : nullptr, language);
    return Pair{.id = known ? *known : newNodeId(NodeKind::Pair, m_ids),
                .issue = {.paragraphs = std::move(made.issue)},
                .question = {.paragraphs = std::move(made.question),
                             .subQuestions = std::move(made.subQuestions)}};
}

std::optional<NodeId> ReturnedPairs::knownId(const OpenPair& pair)
{
    const auto isFree = [this](const NodeId& id) { return !m_used.contains(id); };
    if (pair.id && isFree(*pair.id))
        return pair.id;
    const auto pairOfFirst = [&](const auto& nodes) -> std::optional<NodeId> {
        for (const auto& node : nodes) {
            const auto found = m_pairOf.find(node.id);
            if (found != m_pairOf.end() && isFree(found->second))
                return found->second;
        }
        return std::nullopt;
    };
    if (const auto id = pairOfFirst(pair.issue))
        return id;
    if (const auto id = pairOfFirst(pair.question))
        return id;
    return pairOfFirst(pair.subQuestions);
}

void ReturnedPairs::fill(std::vector<Paragraph>& half, const std::vector<Paragraph>* before,
                         Language language)
{
    if (!half.empty() || (before != nullptr && before->empty()))
        return;
    const bool wasThere = before != nullptr && !m_present.contains(before->front().id);
    if (!wasThere) {
        half.push_back({.id = newNodeId(NodeKind::Paragraph, m_ids), .text = {}});
        return;
    }
    half.push_back(before->front());
    setTextIn(half.front().text, language, {});
}

} // namespace aigaq::returned
