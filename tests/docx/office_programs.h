// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// What programs that are not ours make of a .docx. A test that asks one that is not installed is
/// skipped and says so; in CI, where all are, it fails.
namespace aigaq::tests {

/// Through LibreOffice to PDF and the PDF's words by pdftotext, laid out as on the pages.
[[nodiscard]] QString pagesByLibreOffice(const QByteArray& docx);

/// Opened and saved by LibreOffice, as when a colleague works on it.
[[nodiscard]] QByteArray savedByLibreOffice(const QByteArray& docx);

/// The same, once somebody has done these steps (libreoffice_macro.h).
[[nodiscard]] QByteArray editedInLibreOffice(const QByteArray& docx, const QStringList& steps);

/// The same, once all tracked changes were accepted or rejected there.
[[nodiscard]] QByteArray changesAcceptedByLibreOffice(const QByteArray& docx);
[[nodiscard]] QByteArray changesRejectedByLibreOffice(const QByteArray& docx);

/// Through pandoc to Markdown, without line breaks inside paragraphs.
[[nodiscard]] QString markdownByPandoc(const QByteArray& docx);

} // namespace aigaq::tests
