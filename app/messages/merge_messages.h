// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/joins.h"
#include "core/store/merge_files.h"

#include <QString>
#include <QStringList>

namespace aigaq::app {

/// What a document that was put together from copies asks its readers to look at, a line each:
/// `kind: where: what`, the kind a word for programs (`conflict`, `deleted`, `joined`), the rest in
/// the user's language. What must be decided comes first.
[[nodiscard]] QStringList lines(const document::Joins& joins,
                                const document::Submission& submission);

/// Why copies were not merged and what can be done, in the user's language.
[[nodiscard]] QString sentence(const store::MergeError& error);

} // namespace aigaq::app
