// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_comments.h"

#include <set>

namespace aigaq::docx {

/// Which comments are about the words that are being read (ISO/IEC 29500-1, 17.13.4): those whose
/// ranges are open. Ranges begin and end anywhere, between paragraphs, too.
class CommentRanges {
public:
    /// `indexes`: of the comments that the document has, by their ids.
    explicit CommentRanges(std::map<int, std::size_t> indexes) : m_indexes(std::move(indexes)) {}

    void begin(int id);
    void end(int id);

    /// As draft::Look counts; what is asked for counts as read.
    [[nodiscard]] int current();
    /// Whether this comment is there and no words of its range were read. Then all of the paragraph
    /// is what it is about that refers to it: `with` adds it to what is known of some words.
    [[nodiscard]] bool isPoint(int id) const;
    [[nodiscard]] int with(int comments, int id);

    [[nodiscard]] std::vector<std::vector<std::size_t>> sets() && { return std::move(m_sets); }

private:
    [[nodiscard]] int numberOf(const std::vector<std::size_t>& set);

    std::map<int, std::size_t> m_indexes;
    std::vector<std::size_t> m_open; ///< ascending
    int m_current = 0;               ///< the number of that; less than 0: not known yet
    std::set<std::size_t> m_read;    ///< those of which words were read
    std::map<std::vector<std::size_t>, int> m_numbers;
    std::vector<std::vector<std::size_t>> m_sets;
};

} // namespace aigaq::docx
