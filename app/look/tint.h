// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace aigaq::app {

/// The colours beyond the desktop's own, light or dark as its paper is. Colour is never the only
/// voice: a shape or a word always says the same.
struct Tint {
    QColor number;        ///< paragraph numbers and letters
    QColor questionLabel; ///< the run-in "Question:"
    QColor placeholder;   ///< what an empty paragraph is for
    QColor pairLine;      ///< the line that joins an issue and its question
    QColor link;
    QColor foundWords;
    QColor foundGround;
    QColor addedWords; ///< underlined
    QColor addedGround;
    QColor removedWords; ///< struck through
    QColor removedGround;
    QColor commentedGround; ///< with a dotted line below
};

[[nodiscard]] Tint tintOn(const QPalette& palette);

} // namespace aigaq::app
