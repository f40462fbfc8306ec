// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace aigaq::store {

/// Who says to have written something, and when. Nobody checks it, and no id depends on it.
struct Claim {
    QString author;             ///< empty: nobody says so
    std::optional<qint64> time; ///< unix seconds
};

} // namespace aigaq::store
