// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aigaq::app {

/// Makes the program speak the user's language, as the system says, or English. Needs the
/// application object.
void installTranslations();

} // namespace aigaq::app
