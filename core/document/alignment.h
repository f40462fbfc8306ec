// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace aigaq::document {

/// For every word of `ruler`, the position of the word of `other` that it is taken to be, rising
/// from left to right; nothing: it is not there.
///
/// Part of merge rule 1. First what both begin and end with; then the words that stand exactly once
/// on both sides, as many as rise together (as in patience diff); between those a longest common
/// subsequence. A stretch of more than four million pairs of words is not aligned, so that hostile
/// texts cost no more than long ones.
using Alignment = std::vector<std::optional<std::size_t>>;

[[nodiscard]] Alignment aligned(std::span<const QStringView> ruler,
                                std::span<const QStringView> other);

} // namespace aigaq::document
