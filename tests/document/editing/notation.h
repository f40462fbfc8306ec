// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QStringList>

#include <functional>

namespace aigaq::tests {

/// A submission written down for a test, a text a line, and a selection in it:
///
///     = title        ~ framework line    @ organisation    * paragraph of the introduction
///     # heading      ! issue             ? question        + continuation    - sub-question
///
/// `|` is the caret, two of them a selection, `^` the mark of a footnote of its own. What follows
/// " / " is the Russian text.
struct Draft {
    document::Submission submission;
    document::Selection selection;
};

[[nodiscard]] Draft draft(const QStringList& lines);
[[nodiscard]] QStringList linesOf(const document::Submission& submission,
                                  const document::Caret& caret);

/// A selection's or a caret's meaning.
using Operation = std::function<std::optional<document::Edited>(const document::Submission&,
                                                                const document::Selection&)>;

[[nodiscard]] Operation atCaret(std::optional<document::Edited> (*operation)(
    const document::Submission&, const document::Caret&, QRandomGenerator&));

/// What the operation makes of these lines; "nothing" where it means nothing there. Checks that
/// undoing it gives back the same submission.
[[nodiscard]] QStringList after(const Operation& operation, const QStringList& lines);

} // namespace aigaq::tests
