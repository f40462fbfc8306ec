// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contested_deletions.h"

#include "core/store/revision_ids.h"

#include <algorithm>
#include <map>
#include <set>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

bool isGone(const Fields& fields, const NodeId& node)
{
    const QString* gone = fields.find({.node = node, .name = u"gone"_s});
    return gone != nullptr && *gone == "1"_L1;
}

std::vector<NodeId> deletedNodes(const Fields& fields)
{
    std::vector<NodeId> nodes;
    for (const auto& [field, value] : fields) {
        if (field.name == "gone"_L1 && value == "1"_L1)
            nodes.push_back(field.node);
    }
    return nodes;
}

/// The paragraphs and sub-questions of these pairs.
std::multimap<NodeId, NodeId> partsOf(const std::vector<NodeId>& pairs, const Fields& fields)
{
    std::multimap<NodeId, NodeId> parts;
    for (const auto& [field, value] : fields) {
        if (field.name != "place"_L1)
            continue;
        const auto pair = nodeIdFromHex(QStringView(value).first(qMax(0, value.indexOf(u'.'))));
        if (pair && std::ranges::binary_search(pairs, *pair))
            parts.emplace(*pair, field.node);
    }
    return parts;
}

class Deletions {
public:
    explicit Deletions(const Connection& connection)
        : m_revisions(connection),
          m_gone(connection, "SELECT field FROM field JOIN node USING (node)"
                             " WHERE id = ? AND name = 'gone'"),
          m_texts(connection, "SELECT field, last, length(heads) FROM field JOIN node USING (node)"
                              " WHERE id = ? AND name LIKE '%.%'"
                              " AND (value <> '' OR length(heads) > 32)")
    {
    }

    /// What those who deleted the node had seen, by the field's row.
    std::map<qint64, Versions> seenBy(const NodeId& node)
    {
        std::map<qint64, Versions> seen;
        if (!m_gone.bind(1, bytesOf(node)).nextRow())
            return seen;
        const qint64 field = m_gone.integer(0);
        m_gone.reset();
        const StoredHistory& history = m_revisions.historyOf(field);
        for (const std::size_t head : document::headsOf(history.versions)) {
            if (history.versions[head].wording != u"1"_s)
                continue;
            for (const auto& [of, n] : history.seen[head])
                seen[of].push_back(static_cast<std::size_t>(n - 1));
        }
        return seen;
    }

    /// Whether every newest wording of the node's texts had been seen. A text that says nothing
    /// has nothing to be lost.
    bool allSeen(const NodeId& node, const std::map<qint64, Versions>& seen)
    {
        bool all = true;
        m_texts.bind(1, bytesOf(node));
        while (m_texts.nextRow())
            all = all && isSeen(m_texts.integer(0), m_texts.integer(1), m_texts.integer(2), seen);
        return all;
    }

private:
    bool isSeen(qint64 field, qint64 last, qint64 headBytes, const std::map<qint64, Versions>& seen)
    {
        const auto found = seen.find(field);
        if (found == seen.end())
            return false;
        const bool isOne = headBytes == sizeof(RevisionId);
        if (isOne && std::ranges::contains(found->second, static_cast<std::size_t>(last - 1)))
            return true;
        const FieldHistory& history = m_revisions.historyOf(field).versions;
        Versions versions = found->second;
        std::erase_if(versions, [&](std::size_t version) { return version >= history.size(); });
        const std::vector<bool> known = ancestorsOf(history, versions);
        return std::ranges::all_of(document::headsOf(history),
                                   [&](std::size_t head) { return known[head]; });
    }

    RevisionIds m_revisions;
    Statement m_gone;
    Statement m_texts;
};

} // namespace

std::vector<FieldId> textsUnder(const NodeId& node, const Fields& fields)
{
    std::set<NodeId> nodes{node};
    const auto parts = partsOf({node}, fields);
    for (const auto& [pair, part] : parts) {
        if (!isGone(fields, part))
            nodes.insert(part);
    }
    std::vector<FieldId> texts;
    for (const Field& field : fields) {
        if (nodes.contains(field.id.node) && field.id.name.contains(u'.'))
            texts.push_back(field.id);
    }
    return texts;
}

std::vector<NodeId> contestedDeletions(const Connection& connection, const Fields& fields)
{
    const std::vector<NodeId> deleted = deletedNodes(fields);
    if (deleted.empty())
        return {};
    const auto parts = partsOf(deleted, fields);
    Deletions deletions(connection);
    std::set<NodeId> contested;
    // What stands in a pair comes first: a part whose own deletion holds says nothing for the pair.
    const auto isPair = [](const NodeId& node) { return node.kind() == NodeKind::Pair; };
    std::vector<NodeId> order = deleted;
    std::ranges::stable_partition(order, std::not_fn(isPair));
    for (const NodeId& node : order) {
        const auto seen = deletions.seenBy(node);
        bool holds = deletions.allSeen(node, seen);
        const auto [first, last] = parts.equal_range(node);
        for (const auto& [pair, part] : std::ranges::subrange(first, last)) {
            if (!isGone(fields, part) || contested.contains(part))
                holds = holds && deletions.allSeen(part, seen);
        }
        if (!holds)
            contested.insert(node);
    }
    return {contested.begin(), contested.end()};
}

} // namespace aigaq::store
