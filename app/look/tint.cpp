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
            .link = QColor::fromRgb(dark ? 0x8AB8F0 : 0x1F5A99)};
}

} // namespace aigaq::app
