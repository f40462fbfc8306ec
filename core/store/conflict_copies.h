// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aigaq::store {

/// The files beside a document by which a program that synchronises folders says that it was
/// changed in two places at once: `NAME (A. Kim's conflicted copy 2026-11-02).aigaq` (Dropbox,
/// Nextcloud, ownCloud), `NAME_conflict-20261102-140233.aigaq` (older ownCloud),
/// `NAME.sync-conflict-20261102-140233-ABCDEFG.aigaq` (Syncthing). By their names alone, the oldest
/// name first.
[[nodiscard]] QStringList conflictCopiesOf(const QString& document);

} // namespace aigaq::store
