// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"
#include "core/draft/finding.h"

#include <QString>

#include <vector>

namespace aigaq::app {

/// Prints what an import found: `DRAFT:LINE: kind: what was done or is doubtful`, a line each, or a
/// JSON array of `{"line", "kind", "text"}`.
void report(const std::vector<draft::Finding>& findings, const QString& draft, bool asJson,
            Console& console);

} // namespace aigaq::app
