// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/finding.h"
#include "core/plaintext/plaintext_reader.h"

namespace aigaq::app {

/// What reading a draft mended or doubts, in the user's language: what stands after the kind in a
/// report. Words that did not come into the document stand in it whole, so that none is lost.
[[nodiscard]] QString wording(const draft::Finding& finding);

/// Why the draft in `file` could not be read and what can be done, in the user's language.
[[nodiscard]] QString sentence(const plaintext::ReadError& error, const QString& file);

} // namespace aigaq::app
