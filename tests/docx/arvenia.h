// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

namespace aigaq::tests {

/// A small submission about a state that does not exist, in three languages, with one of everything
/// that a reading can hold. Its ids are the same in every run.
[[nodiscard]] document::Submission arvenia();

/// Its reading in the language of this code.
[[nodiscard]] document::Reading arveniaIn(QStringView languageCode);

} // namespace aigaq::tests
