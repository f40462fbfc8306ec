// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/document/reading.h"

#include <vector>

namespace aigaq::app {

/// A text that was chosen on the command line, and by what it alone is chosen.
struct ChosenText {
    document::FieldId field;
    QString choice;
};

/// The texts that somebody means by
///
/// | "3"                    | the whole numbered paragraph: its parts, sub-questions, footnotes |
/// | "3.2", "4a"            | its second part; its sub-question                                 |
/// | "title", "framework"   | those of the cover                                                |
/// | digits that begin an id | those of any thing, deleted ones, too, and of what stands in it   |
///
/// None: there is nothing of that name, or more than one thing.
[[nodiscard]] std::vector<ChosenText> chosenTexts(const QString& choice,
                                                  const document::Submission& submission,
                                                  const document::Fields& fields,
                                                  document::Language language);

} // namespace aigaq::app
