// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/tint.h"

namespace aigaq::app {

Tint tintOn(const QPalette& palette)
{
    constexpr int middle = 128;
    const bool dark = palette.color(QPalette::Base).lightness() < middle;
    return {.number = QColor::fromRgb(dark ? 0xA9ADB3 : 0x5B5B5B),
            .questionLabel = QColor::fromRgb(dark ? 0x8AB8F0 : 0x1F5A99),
            .placeholder = QColor::fromRgb(dark ? 0x8F949B : 0x6B6B6B),
            .pairLine = palette.color(QPalette::Mid),
            .link = QColor::fromRgb(dark ? 0x8AB8F0 : 0x1F5A99),
            .foundWords = QColor::fromRgb(dark ? 0xFFFFFF : 0x1B1B1B),
            .foundGround = QColor::fromRgb(dark ? 0x5A4A00 : 0xFFF1A8),
            .addedWords = QColor::fromRgb(dark ? 0xB7F0CB : 0x0B5A2B),
            .addedGround = QColor::fromRgb(dark ? 0x163A25 : 0xDDF3E4),
            .removedWords = QColor::fromRgb(dark ? 0xFFC9C4 : 0x8C1D18),
            .removedGround = QColor::fromRgb(dark ? 0x4A1A17 : 0xFBE4E2),
            .commentedGround = QColor::fromRgb(dark ? 0x2B3550 : 0xE6ECF8)};
}

} // namespace aigaq::app
