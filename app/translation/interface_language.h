// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace aigaq::app {

/// Makes the program speak this language from now on; what it has no words for is in English. Needs
/// the application object. Open windows change at once.
void speak(const QLocale& locale);

/// The code of the language that the program speaks: "en", "ru" or "kk".
[[nodiscard]] QString spokenLanguage();

} // namespace aigaq::app
