// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pages.h"

#include <QByteArray>

/// A reading as a PDF to hand to the Committee: A4 pages with notes at the foot of the page that
/// cites them, tagged for PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
///
/// Equal readings give equal bytes with the same font files and the same zlib, whoever makes them
/// and whenever: nothing in the file tells an author, a time, a program or a machine.
namespace aigaq::pdf {

/// The whole file. The first words of the document stand for a missing title.
[[nodiscard]] Result<QByteArray, PdfError> writePdf(const Pages& pages,
                                                    const Progress& progress = {});
[[nodiscard]] Result<QByteArray, PdfError> writePdf(const document::Reading& reading,
                                                    const PdfOptions& options = {},
                                                    const Progress& progress = {});

} // namespace aigaq::pdf
