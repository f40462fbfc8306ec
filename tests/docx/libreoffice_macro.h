// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aigaq::tests {

/// The argument with which LibreOffice opens a document, does these steps to it as a person would,
/// and saves it elsewhere as a .docx:
///
///     find WORDS      selects them where they stand first
///     type WORDS      in place of what is selected
///     do   COMMAND    one of LibreOffice's own, "InsertPara" for Enter
///
/// All paths are without spaces and commas; the profile, which gets the macro, is the one that
/// LibreOffice is then told to use.
[[nodiscard]] QString macroCall(const QString& profile, const QString& source,
                                const QString& target, const QStringList& steps);

} // namespace aigaq::tests
