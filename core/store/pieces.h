// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// An older wording told by the next newer one: a JSON array of words of its own and of stretches
/// of the newer wording, `["old words",[from,count],…]`, counted in code points from 0. SQL alone
/// can follow it (core/store/FORMAT.md).
namespace aigaq::store {

[[nodiscard]] QString asPieces(const QString& older, const QString& newer);

/// The older wording; nothing if these are no pieces of the newer one.
[[nodiscard]] std::optional<QString> fromPieces(const QString& pieces, const QString& newer);

} // namespace aigaq::store
