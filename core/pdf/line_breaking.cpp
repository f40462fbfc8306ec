// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/line_breaking.h"

#include <algorithm>
#include <cstdint>

namespace aigaq::pdf {

namespace {

/// A place where a line can end, and the best way there.
struct Node {
    std::size_t box = 0; ///< the next line's first box
    std::size_t previous = 0;
    std::int64_t demerits = 0;
};

class Paragraph {
public:
    Paragraph(std::span<const Box> boxes, Length measure, Edge edge)
        : m_boxes(boxes), m_measure(measure), m_edge(edge)
    {
        m_width.reserve(boxes.size() + 1);
        m_spaces.reserve(boxes.size() + 1);
        for (const Box& box : boxes) {
            m_width.push_back(m_width.back() + box.width);
            m_spaces.push_back(m_spaces.back() + (box.isSpace ? box.width : 0));
        }
    }

    std::vector<Line> breakUp()
    {
        for (std::size_t end = 1; end < m_boxes.size(); ++end) {
            if (m_boxes[end - 1].breakAfter != penalty::never)
                endLineAt(end, m_boxes[end - 1].breakAfter);
        }
        endLineAt(m_boxes.size(), penalty::none);
        std::vector<Line> lines;
        for (std::size_t node = m_nodes.size() - 1; node != 0; node = m_nodes[node].previous)
            lines.push_back(line(m_nodes[m_nodes[node].previous].box, m_nodes[node].box));
        std::ranges::reverse(lines);
        return lines;
    }

private:
    [[nodiscard]] Line line(std::size_t first, std::size_t end) const
    {
        std::size_t inkEnd = end;
        while (inkEnd > first && m_boxes[inkEnd - 1].isSpace)
            --inkEnd;
        return {.first = first,
                .end = end,
                .inkEnd = inkEnd,
                .width = m_width[inkEnd] - m_width[first],
                .spaces = m_spaces[inkEnd] - m_spaces[first]};
    }

    void endLineAt(std::size_t end, int dislike)
    {
        Node best{.box = end, .demerits = -1};
        while (m_firstActive < m_nodes.size()) { // from here on the line would be too long
            const Line first = line(m_nodes[m_firstActive].box, end);
            if (first.width - shrinkable(first) <= m_measure || m_firstActive + 1 == m_nodes.size())
                break;
            ++m_firstActive;
        }
        for (std::size_t node = m_firstActive; node < m_nodes.size(); ++node) {
            const std::int64_t demerits =
                m_nodes[node].demerits + demeritsOf(line(m_nodes[node].box, end), dislike);
            if (best.demerits < 0 || demerits <= best.demerits) {
                best.previous = node;
                best.demerits = demerits;
            }
        }
        m_nodes.push_back(best);
    }

    [[nodiscard]] Length stretchable(const Line& line) const
    {
        return m_edge == Edge::Justified ? stretchOf(line.spaces) : m_measure / 8;
    }

    [[nodiscard]] Length shrinkable(const Line& line) const
    {
        return m_edge == Edge::Justified ? shrinkOf(line.spaces) : 0;
    }

    [[nodiscard]] std::int64_t demeritsOf(const Line& line, int dislike) const
    {
        const std::int64_t badness = 10 + badnessOf(line);
        const std::int64_t square = std::int64_t{dislike} * dislike;
        return badness * badness + square;
    }

    /// 100 times the third power of how far the spaces are drawn out or pressed together.
    [[nodiscard]] std::int64_t badnessOf(const Line& line) const
    {
        constexpr std::int64_t one = 256;
        const Length missing = m_measure - line.width;
        if (line.end == m_boxes.size() && missing >= 0)
            return line.width < m_measure / 8 ? 50 : 0; // a last line of one short word looks lost
        const Length give = missing < 0 ? shrinkable(line) : stretchable(line);
        const Length amount = missing < 0 ? -missing : missing;
        const std::int64_t ratio =
            std::min<std::int64_t>(amount * one / std::max<Length>(give, 1), 20 * one);
        return 100 * ratio * ratio * ratio / (one * one * one);
    }

    std::span<const Box> m_boxes;
    Length m_measure;
    Edge m_edge;
    std::vector<Length> m_width{0}; ///< of all boxes before
    std::vector<Length> m_spaces{0};
    std::vector<Node> m_nodes{Node{}};
    std::size_t m_firstActive = 0;
};

} // namespace

std::vector<Line> breakLines(std::span<const Box> boxes, Length measure, Edge edge)
{
    return Paragraph(boxes, measure, edge).breakUp();
}

std::vector<Line> breakEvenly(std::span<const Box> boxes, Length measure)
{
    std::vector<Line> lines = breakLines(boxes, measure, Edge::Ragged);
    const std::size_t count = lines.size();
    Length tooNarrow = 0;
    Length wideEnough = measure;
    while (wideEnough - tooNarrow > points(1)) {
        const Length middle = (tooNarrow + wideEnough) / 2;
        std::vector<Line> narrower = breakLines(boxes, middle, Edge::Ragged);
        const bool fits =
            narrower.size() == count &&
            std::ranges::all_of(narrower, [&](const Line& line) { return line.width <= middle; });
        if (fits)
            lines = std::move(narrower);
        (fits ? wideEnough : tooNarrow) = middle;
    }
    return lines;
}

} // namespace aigaq::pdf
