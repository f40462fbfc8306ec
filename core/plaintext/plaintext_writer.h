// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QString>

namespace aigaq::plaintext {

/// The document as its readers see it, a block a line, ending in a line break:
///
///     Title
///     Framework line
///     Organisations
///
///     Introduction
///
///     Heading
///     1. Issue with a note[1]
///        its continuation
///     2. Question: words before the sub-questions
///        a) sub-question
///
///     [1] Footnote
///
/// Looks (bold, italic, links) are left out; all else is read back by `readDraft`.
[[nodiscard]] QString writePlainText(const document::Reading& reading);

} // namespace aigaq::plaintext
