// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/bringing_back.h"

#include <algorithm>
#include <set>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

class Gathering {
public:
    explicit Gathering(const Fields& fields) : m_fields(fields) {}

    std::vector<NodeId> deleted() &&
    {
        std::erase_if(m_nodes, [this](const NodeId& node) { return !isDeleted(node); });
        return {m_nodes.begin(), m_nodes.end()};
    }

    void gather(const NodeId& node)
    {
        if (!m_nodes.insert(node).second)
            return;
        const QString halves = hex(node) + u'.';
        for (const auto& [field, value] : m_fields) {
            const bool isPlace = field.name == "place"_L1;
            if (field.node == node && isPlace)
                gatherPairOf(value);
            else if (field.node == node && field.name.contains(u'.'))
                gatherText(value);
            else if (field.node == node && field.name == "source"_L1)
                gatherNamed(value);
            else if (isPlace && value.startsWith(halves) && !isDeleted(field.node))
                gather(field.node);
        }
    }

    void gather(const Text& text)
    {
        for (const Inline& part : text.inlines()) {
            if (const auto* mark = std::get_if<NoteMark>(&part))
                gather(mark->note);
            else if (const auto* cited = std::get_if<CitationMark>(&part))
                gather(cited->citation);
        }
    }

private:
    [[nodiscard]] bool isDeleted(const NodeId& node) const
    {
        const QString* gone = m_fields.find({.node = node, .name = u"gone"_s});
        return gone != nullptr && *gone == "1"_L1;
    }

    void gatherPairOf(const QString& place)
    {
        const qsizetype dot = place.indexOf(u'.');
        const auto pair = nodeIdFromHex(QStringView(place).first(qMax(dot, qsizetype{0})));
        if (pair && isDeleted(*pair))
            gather(*pair);
    }

    void gatherText(const QString& stored)
    {
        if (const auto text = parseStoredForm(stored))
            gather(*text);
    }

    void gatherNamed(const QString& digits)
    {
        if (const auto node = nodeIdFromHex(digits))
            gather(*node);
    }

    const Fields& m_fields;
    std::set<NodeId> m_nodes;
};

} // namespace

std::vector<NodeId> nodesToBringBack(const Fields& fields, const NodeId& node)
{
    Gathering gathering(fields);
    gathering.gather(node);
    return std::move(gathering).deleted();
}

std::vector<NodeId> nodesToBringBack(const Fields& fields, const Text& text)
{
    Gathering gathering(fields);
    gathering.gather(text);
    return std::move(gathering).deleted();
}

} // namespace aigaq::document
