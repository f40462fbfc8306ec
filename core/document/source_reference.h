// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

namespace aigaq::document {

/// How a source prints in a footnote: author, *title*, publisher, date, locator, address
/// (archived copy; date of access), note. What is missing is left out with its punctuation. A field
/// without words in this language is printed in the first language that has some: a report keeps
/// the title it was published under.
[[nodiscard]] Text sourceReference(const Source& source, const Text& locator, Language language);

} // namespace aigaq::document
