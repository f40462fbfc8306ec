// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QWidget>

namespace aigaq::app {

/// Asks which numbered paragraph or sub-question a cross-reference shall name, by number or words.
[[nodiscard]] std::optional<document::NodeId> chooseParagraph(const document::Reading& reading,
                                                              QWidget* parent);

} // namespace aigaq::app
