// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QWidget>

namespace aigaq::app {

/// Asks where the selected words shall lead; empty means nowhere. Nothing if it was given up.
[[nodiscard]] std::optional<QString> askForAddress(const document::Selection& selection,
                                                   const document::Submission& submission,
                                                   QWidget* parent);

} // namespace aigaq::app
