// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/word_styles.h"

#include <array>
#include <map>

namespace aigaq::docx {

/// How the items of one level of a list are numbered (ISO/IEC 29500-1, 17.9.6 lvl).
struct ListLevel {
    int start = 1;
    QString format;             ///< ST_NumberFormat
    QString text;               ///< "%1." or "%1.%2", in which %1 stands for level 0
    std::optional<int> restart; ///< the level, from 1, after which it begins anew; 0: never
    bool inDigits = false;      ///< w:isLgl: the numbers of all levels are in digits
    QString style;              ///< id of the paragraph style whose list items are of this level
};

inline constexpr std::size_t listLevels = 9;

/// What several lists share: w:abstractNum.
struct ListShape {
    std::array<ListLevel, listLevels> levels;
    QString styleLink;    ///< the numbering style that this is the shape of
    QString numStyleLink; ///< the numbering style whose shape stands for this one
};

/// A list as paragraphs name it: w:num.
struct ListDefinition {
    int shape = -1; ///< w:abstractNumId
    std::array<std::optional<int>, listLevels> startOverride;
    std::array<std::optional<ListLevel>, listLevels> levelOverride;
};

/// The lists of a document (ISO/IEC 29500-1, 17.9).
struct ListDefinitions {
    std::map<int, ListShape> shapes;
    std::map<int, ListDefinition> lists;

    /// The shape of a list with its links followed; -1 if it has none.
    [[nodiscard]] int shapeOf(int list) const;
    [[nodiscard]] const ListLevel& level(int list, std::size_t level) const;
};

[[nodiscard]] Result<ListDefinitions, DocxReadError>
readLists(PackageParts& parts, const QString& part, const DocxReadLimits& limits);

} // namespace aigaq::docx
