// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace aigaq::draft {

/// What bytes are when they are no plain text.
enum class FileLook : std::uint8_t {
    Picture,
    Pdf,
    WordDocument,    ///< .docx
    OldWordDocument, ///< .doc, or a .docx behind a password: both are OLE files
    OpenDocument,    ///< .odt
    Archive,         ///< a ZIP of another kind, or another archive
    Database,        ///< SQLite, as .aigaq files are
    RichText,        ///< .rtf
    WebPage,
    Unknown, ///< binary
};

/// What these bytes are if they say themselves that they are no plain text.
[[nodiscard]] std::optional<FileLook> fileLook(QByteArrayView bytes);

} // namespace aigaq::draft
