// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store_error.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace aigaq::store {

/// Makes the copy of a file that stays beside it when it is brought to a newer format:
/// `issues.format-1.aigaq` beside `issues.aigaq`. Another file of that name is left alone and the
/// copy becomes `issues.format-1-2.aigaq`, and so on. `copy` writes it to an empty file at a
/// passing path; SqliteErrors may leave it. Gives the copy's path.
[[nodiscard]] Result<QString, StoreError>
keepCopyOfFormat(const QString& path, int format,
                 const std::function<void(const QString& passing)>& copy);

/// The copies that such renewals of the file have left beside it, by name.
[[nodiscard]] QStringList copiesOfOlderFormats(const QString& path);

} // namespace aigaq::store
