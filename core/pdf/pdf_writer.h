// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A reading as a PDF to hand to the Committee: A4 pages with notes at the foot of the page that
/// cites them, tagged for PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
///
/// Equal readings give equal bytes with the same font files and the same zlib, whoever makes them
/// and whenever: nothing in the file tells an author, a time, a program or a machine.
namespace aigaq::pdf {

struct PdfOptions {
    /// The font family to try first. Empty, or not fit: the chain of fonts.h.
    QString fontFamily;
    /// Straight right edges; false sets ragged lines.
    bool justified = true;
};

struct PdfError {
    enum class Problem : std::uint8_t {
        NoFont,        ///< no family on this machine has all letters of all languages in all styles
        MissingGlyphs, ///< the font lacks signs of these words; nothing is ever printed as a box
        Unembeddable,  ///< this font file (its family's name is in `words`) cannot be cut down
        Cancelled,
    };
    Problem problem;
    QStringList words; ///< the words concerned, each once, first the body's, then the notes'
};

/// The whole file. The first words of the document stand for a missing title.
[[nodiscard]] Result<QByteArray, PdfError> writePdf(const document::Reading& reading,
                                                    const PdfOptions& options = {},
                                                    const Progress& progress = {});

} // namespace aigaq::pdf
