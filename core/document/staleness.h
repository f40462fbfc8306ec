// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/field_history.h"

#include <functional>
#include <vector>

/// Whether a text still says what its source says.
///
/// A translation names, in what it has *seen*, the version of the source that it was made from. It
/// is out of date when the source reads otherwise now. Wordings are compared and not versions, so a
/// change that was taken back is none. Who edits a source may say that it still means what an older
/// version meant, by naming that as seen, too: then translations made from it stay up to date, even
/// those that arrive later.
namespace aigaq::document {

/// Gives a field's history, empty where there is none. What it returns must outlive the question.
using HistoryOf = std::function<const FieldHistory&(const FieldId&)>;

/// Whether a version of a source, given by its heads, says what an older one of it said.
[[nodiscard]] bool saysTheSame(const FieldHistory& source, const FieldId& field,
                               const Versions& now, const Versions& before);

/// The fields that have moved on since this text was made from them, by id; none: it is up to date.
/// Where it was made from a translation, that one's own sources count, too.
[[nodiscard]] std::vector<FieldId> changedSources(const FieldId& text, const HistoryOf& historyOf);

} // namespace aigaq::document
