// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QString>

namespace aigaq::bench {

/// The reading as pandoc's Markdown, with footnotes. Only for generated words: none of them is a
/// sign of Markdown.
[[nodiscard]] QString markdown(const document::Reading& reading);

} // namespace aigaq::bench
