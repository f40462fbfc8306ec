// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QFont>
#include <QString>

#include <vector>

namespace aigaq::app {

/// What is painted around the words of a block. None of it is in the text, so nobody can mistype it
/// and a renumbering changes no text.
struct BlockLabels {
    document::BlockKind kind = document::BlockKind::Title;
    QString number;           ///< in the gutter: "12." or "a)"
    QString runIn;            ///< at the beginning of the first line: "Question:"
    QString placeholder;      ///< where there are no words
    bool joinedAbove = false; ///< the block above belongs to the same pair
    friend bool operator==(const BlockLabels&, const BlockLabels&) = default;
};

[[nodiscard]] std::vector<BlockLabels> labelsOf(const document::Reading& reading);

/// How a kind of block is set, in units of the text's line height where not said otherwise.
struct BlockLook {
    double above = 0;  ///< space above
    double indent = 0; ///< of all lines, from the text's left edge, in widths of the letter x
    double scale = 1;  ///< of the text's font
    bool bold = false;
    bool centred = false;
};

[[nodiscard]] BlockLook lookOf(document::BlockKind kind);
[[nodiscard]] QFont fontOf(const BlockLook& look, const QFont& textFont);

} // namespace aigaq::app
