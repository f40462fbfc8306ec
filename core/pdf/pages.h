// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/progress.h"
#include "core/result.h"

#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>

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

struct TypesetDocument;

/// A reading set in lines and pages: what a PDF says and a window shows, with every letter in the
/// same place. It never changes, is cheap to copy, and may go from one thread to another.
class Pages {
public:
    explicit Pages(std::shared_ptr<const TypesetDocument> document)
        : m_document(std::move(document))
    {
    }

    [[nodiscard]] std::size_t count() const; ///< at least one
    [[nodiscard]] QSizeF size() const;       ///< of each, in points
    [[nodiscard]] document::Language language() const;

    /// A page, or the part of it that lies in this rectangle of dots from its upper left corner, in
    /// gray on white. What lies outside costs nothing.
    [[nodiscard]] QImage picture(std::size_t page, double dotsPerPoint, const QRect& part) const;
    [[nodiscard]] QImage picture(std::size_t page, double dotsPerPoint) const;

    [[nodiscard]] const TypesetDocument& document() const { return *m_document; }

private:
    std::shared_ptr<const TypesetDocument> m_document;
};

[[nodiscard]] Result<Pages, PdfError> setPages(const document::Reading& reading,
                                               const PdfOptions& options = {},
                                               const Progress& progress = {});

} // namespace aigaq::pdf
