// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/alignment.h"

#include "core/document/longest_rise.h"

#include <QHash>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace aigaq::document {

namespace {

constexpr std::size_t largestTable = 4'000'000;

/// A stretch of the ruler beside a stretch of the other side.
struct Stretch {
    std::size_t rulerFrom;
    std::size_t rulerTo;
    std::size_t otherFrom;
    std::size_t otherTo;
};

using Match = std::pair<std::size_t, std::size_t>; ///< a ruler's word and the other's

class Aligner {
public:
    Aligner(std::span<const QStringView> ruler, std::span<const QStringView> other)
        : m_ruler(ruler), m_other(other), m_alignment(ruler.size())
    {
    }

    Alignment align() &&
    {
        Stretch rest = withoutCommonEnds({0, m_ruler.size(), 0, m_other.size()});
        const std::size_t end = rest.rulerTo;
        const std::size_t otherEnd = rest.otherTo;
        for (const auto& [ruler, other] : risingMatches(uniqueMatches(rest))) {
            m_alignment[ruler] = other;
            alignLongest({rest.rulerFrom, ruler, rest.otherFrom, other});
            rest.rulerFrom = ruler + 1;
            rest.otherFrom = other + 1;
        }
        alignLongest({rest.rulerFrom, end, rest.otherFrom, otherEnd});
        return std::move(m_alignment);
    }

private:
    Stretch withoutCommonEnds(Stretch s)
    {
        while (s.rulerFrom < s.rulerTo && s.otherFrom < s.otherTo &&
               m_ruler[s.rulerFrom] == m_other[s.otherFrom])
            m_alignment[s.rulerFrom++] = s.otherFrom++;
        while (s.rulerFrom < s.rulerTo && s.otherFrom < s.otherTo &&
               m_ruler[s.rulerTo - 1] == m_other[s.otherTo - 1])
            m_alignment[--s.rulerTo] = --s.otherTo;
        return s;
    }

    /// The words that stand once on both sides, in the ruler's order.
    [[nodiscard]] std::vector<Match> uniqueMatches(const Stretch& s) const
    {
        struct Standing {
            int onRuler = 0;
            int onOther = 0;
            std::size_t other = 0;
        };
        QHash<QStringView, Standing> words;
        for (std::size_t i = s.rulerFrom; i < s.rulerTo; ++i)
            ++words[m_ruler[i]].onRuler;
        for (std::size_t i = s.otherFrom; i < s.otherTo; ++i) {
            Standing& standing = words[m_other[i]];
            ++standing.onOther;
            standing.other = i;
        }
        std::vector<Match> matches;
        for (std::size_t i = s.rulerFrom; i < s.rulerTo; ++i) {
            const Standing standing = words.value(m_ruler[i]);
            if (standing.onRuler == 1 && standing.onOther == 1)
                matches.emplace_back(i, standing.other);
        }
        return matches;
    }

    /// As many of the matches as rise on the other side, too.
    [[nodiscard]] static std::vector<Match> risingMatches(const std::vector<Match>& matches)
    {
        std::vector<std::size_t> others;
        for (const Match& match : matches)
            others.push_back(match.second);
        std::vector<Match> rising;
        for (const std::size_t i : longestRise(others))
            rising.push_back(matches[i]);
        return rising;
    }

    void alignLongest(const Stretch& whole)
    {
        const Stretch s = withoutCommonEnds(whole);
        const std::size_t rows = s.rulerTo - s.rulerFrom;
        const std::size_t columns = s.otherTo - s.otherFrom;
        if (rows == 0 || columns == 0 || rows > largestTable / columns)
            return;
        // The length of the longest common subsequence of what follows each pair of positions.
        std::vector<std::uint32_t> lengths((rows + 1) * (columns + 1), 0);
        const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& {
            return lengths[row * (columns + 1) + column];
        };
        for (std::size_t row = rows; row-- > 0;) {
            for (std::size_t column = columns; column-- > 0;)
                at(row, column) = m_ruler[s.rulerFrom + row] == m_other[s.otherFrom + column]
                                      ? at(row + 1, column + 1) + 1
                                      : std::max(at(row + 1, column), at(row, column + 1));
        }
        for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
            if (m_ruler[s.rulerFrom + row] == m_other[s.otherFrom + column])
                m_alignment[s.rulerFrom + row++] = s.otherFrom + column++;
            else if (at(row + 1, column) >= at(row, column + 1))
                ++row; // of two as long, the one that leaves out the ruler's word first
            else
                ++column;
        }
    }

    std::span<const QStringView> m_ruler;
    std::span<const QStringView> m_other;
    Alignment m_alignment;
};

} // namespace

Alignment aligned(std::span<const QStringView> ruler, std::span<const QStringView> other)
{
    return Aligner(ruler, other).align();
}

} // namespace aigaq::document
