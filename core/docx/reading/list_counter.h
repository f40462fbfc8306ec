// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/list_definitions.h"

#include <map>
#include <set>

namespace aigaq::docx {

/// What Word prints before a paragraph of a list.
struct ListLabel {
    QString text; ///< "12.", "a)", "1.2"; "•" for a bullet; empty if nothing is printed
    std::optional<int> number; ///< its own, if the label is that number in digits and punctuation
    int shape = -1;            ///< lists of one shape count on
    int level = 0;             ///< from 0
};

/// Counts the paragraphs of all lists as Word does, in the order of the document.
///
/// Lists of one shape share their numbers; a list that begins at a number of its own does so at
/// its first paragraph. A level begins anew after every paragraph of a level above it.
class ListCounter {
public:
    /// `lists` must outlive it.
    explicit ListCounter(const ListDefinitions& lists) : m_lists(lists) {}

    /// For a paragraph of this list and level; `style` is the id of its style, which may say the
    /// level. Nothing if there is no such list.
    [[nodiscard]] std::optional<ListLabel> next(const ListItem& item, const QString& style);

private:
    using Counts = std::array<std::optional<int>, listLevels>;
    void count(Counts& counts, int list, std::size_t level);
    [[nodiscard]] ListLabel label(Counts& counts, int list, std::size_t level) const;

    const ListDefinitions& m_lists;
    std::map<int, Counts> m_counts;                ///< by shape
    std::set<std::pair<int, std::size_t>> m_begun; ///< lists whose own start is behind them
};

} // namespace aigaq::docx
