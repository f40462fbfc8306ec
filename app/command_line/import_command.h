// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq import DRAFT -o FILE.aigaq`: makes a submission file of a draft, or takes a draft in
/// another language into one (`--into`); reports what was mended and what is doubtful.
[[nodiscard]] int runImport(const QStringList& arguments, Console& console);

} // namespace aigaq::app
