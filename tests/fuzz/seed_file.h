// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace aigaq::tests {

/// The bytes of a file that has something of everything: versions, drafts, deleted parts, a named
/// state, a purge and a merge. `path`: where it may be made meanwhile.
[[nodiscard]] QByteArray seedFile(const QString& path);

} // namespace aigaq::tests
