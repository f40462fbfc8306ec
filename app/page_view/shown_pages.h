// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pages.h"

#include <QString>

namespace aigaq::app {

/// Pages to look at, and where they come from.
struct ShownPages {
    pdf::Pages pages;
    QString file; ///< the PDF that has them; empty: none was written
};

} // namespace aigaq::app
