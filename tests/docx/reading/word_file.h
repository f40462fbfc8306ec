// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_reader.h"
#include "tests/docx/docx_parts.h"
#include "tests/draft/shape.h"

namespace aigaq::tests {

/// A .docx as other programs write it, by the insides of its parts' root elements. Parts without
/// words are not there.
struct WordFile {
    QByteArray body;
    QByteArray numbering;
    QByteArray styles;
    QByteArray footnotes;
    QByteArray endnotes;
    QByteArray comments;
    QByteArray header;
    std::map<QString, QString> links; ///< addresses, by the ids of their relationships
    Parts more;                       ///< whole parts; they replace those above

    [[nodiscard]] Parts parts() const;
    [[nodiscard]] QByteArray bytes() const { return docxOf(parts()); }
};

/// `<w:p>` with these runs and properties.
[[nodiscard]] QByteArray p(const QByteArray& runs, const QByteArray& properties = {});
/// `<w:r>` with these words and properties.
[[nodiscard]] QByteArray r(const QByteArray& words, const QByteArray& properties = {});
/// A numbered paragraph's properties.
[[nodiscard]] QByteArray item(int list, int level = 0);

/// A file that must be readable.
[[nodiscard]] draft::ImportedDraft imported(const WordFile& file,
                                            std::optional<docx::TrackedChanges> tracked = {});
/// What readers see of it.
[[nodiscard]] QStringList shapeOf(const WordFile& file,
                                  std::optional<docx::TrackedChanges> tracked = {});

} // namespace aigaq::tests
