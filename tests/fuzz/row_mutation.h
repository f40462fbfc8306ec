// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace aigaq::tests {

/// The same database with something else in one place of one row, by SQLite itself: pages and
/// checksums stay in order, so that what is tried is what the program makes of strange values, not
/// only what SQLite makes of strange pages. Unchanged where it is no database that can be read.
[[nodiscard]] QByteArray withAnotherRow(const QByteArray& database, std::minstd_rand& random);

} // namespace aigaq::tests
