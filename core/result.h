// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>

namespace aigaq {

/// What a function that input can make fail gives back: a value, or what was wrong and where.
template <class T, class E>
using Result = std::expected<T, E>;

using std::unexpected;

} // namespace aigaq
