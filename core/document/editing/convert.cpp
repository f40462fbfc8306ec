// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/convert.h"

#include <span>

namespace aigaq::document {

namespace {

template <class Node, class Other>
std::vector<Node> converted(Part& part, std::span<const Other> nodes, NodeKind kind,
                            QRandomGenerator& random)
{
    std::vector<Node> converted;
    for (const Other& node : nodes) {
        converted.push_back({.id = newNodeId(kind, random), .text = node.text});
        part.successors.emplace(node.id, converted.back().id);
    }
    return converted;
}

Question& questionAt(Part& part, const Spot& spot)
{
    return std::get<Pair>(part.now.items[spot.item - 1]).question;
}

} // namespace

TextPlace convertToSubQuestions(Part& part, const Spot& spot, Language language,
                                QRandomGenerator& random)
{
    auto& [paragraphs, subQuestions] = questionAt(part, spot);
    const auto nodes = std::span<const Paragraph>(paragraphs).subspan(spot.index);
    const auto converts = converted<SubQuestion>(part, nodes, NodeKind::SubQuestion, random);
    paragraphs.resize(spot.index);
    subQuestions.insert(subQuestions.begin(), converts.begin(), converts.end());
    return {.node = converts.front().id, .language = language};
}

TextPlace convertToContinuations(Part& part, const Spot& spot, Language language,
                                 QRandomGenerator& random)
{
    auto& [paragraphs, subQuestions] = questionAt(part, spot);
    const auto nodes = std::span<const SubQuestion>(subQuestions).first(spot.index + 1);
    const auto converts = converted<Paragraph>(part, nodes, NodeKind::Paragraph, random);
    subQuestions.erase(subQuestions.begin(),
                       subQuestions.begin() + static_cast<std::ptrdiff_t>(spot.index) + 1);
    paragraphs.insert(paragraphs.end(), converts.begin(), converts.end());
    return {.node = converts.back().id, .language = language};
}

} // namespace aigaq::document
