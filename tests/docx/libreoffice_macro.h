// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aigaq::tests {

/// The argument with which LibreOffice opens a document, does one thing to it, such as
/// "AcceptAllTrackedChanges", and saves it elsewhere as a .docx. All three are paths without
/// spaces; the profile, which gets the macro, is the one that LibreOffice is then told to use.
[[nodiscard]] QString macroCall(const QString& profile, const QString& source,
                                const QString& target, const QString& command);

} // namespace aigaq::tests
