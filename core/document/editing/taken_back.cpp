// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/taken_back.h"

namespace aigaq::document {

namespace {

/// Of nodes that came with the version.
template <class Node>
std::map<NodeId, Exchange<std::optional<Node>>>
takenBack(const std::map<NodeId, Node>& now,
          const std::map<NodeId, Exchange<std::optional<Node>>>& takenIn)
{
    std::map<NodeId, Exchange<std::optional<Node>>> back;
    for (const auto& [id, change] : takenIn) {
        const auto node = now.find(id);
        if (!change.before && change.after && node != now.end() && node->second == *change.after)
            back.emplace(id, Exchange<std::optional<Node>>{.before = change.after, .after = {}});
    }
    return back;
}

} // namespace

Edit takenBack(const Submission& now, const Edit& takenIn)
{
    Edit edit{.comments = takenBack(now.comments, takenIn.comments)};
    for (const auto& [place, change] : takenIn.texts) {
        if (textsAt(now, place) != nullptr && textAt(now, place) == change.after)
            edit.texts.emplace(place,
                               Exchange<Text>{.before = change.after, .after = change.before});
    }
    if (edit.texts.size() == takenIn.texts.size()) // else one that stays may mark them
        edit.footnotes = takenBack(now.footnotes, takenIn.footnotes);
    return edit;
}

} // namespace aigaq::document
