// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace aigaq::pdf {

/// A length on the page in thousandths of a point (a point is 1/72 inch).
///
/// Whole numbers, so that lines and pages break alike on every machine and two runs give the same
/// bytes.
using Length = std::int64_t;

/// Rounded down.
[[nodiscard]] constexpr Length points(double value)
{
    return static_cast<Length>(value * 1000);
}

[[nodiscard]] constexpr Length millimetres(double value)
{
    return points(value * 72 / 25.4);
}

} // namespace aigaq::pdf
