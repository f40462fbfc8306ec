// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/file_look.h"

#include <algorithm>
#include <array>

namespace aigaq::draft {

namespace {

struct Signature {
    QByteArrayView start;
    FileLook look;
};

constexpr std::array signatures{
    Signature{.start = QByteArrayView("\x89PNG"), .look = FileLook::Picture},
    Signature{.start = QByteArrayView("\xFF\xD8\xFF"), .look = FileLook::Picture}, // JPEG
    Signature{.start = QByteArrayView("GIF8"), .look = FileLook::Picture},
    Signature{.start = QByteArrayView("II*\0", 4), .look = FileLook::Picture}, // TIFF
    Signature{.start = QByteArrayView("MM\0*", 4), .look = FileLook::Picture},
    Signature{.start = QByteArrayView("%PDF-"), .look = FileLook::Pdf},
    Signature{.start = QByteArrayView("\xD0\xCF\x11\xE0"), .look = FileLook::OldWordDocument},
    Signature{.start = QByteArrayView("SQLite format 3"), .look = FileLook::Database},
    Signature{.start = QByteArrayView("{\\rtf"), .look = FileLook::RichText},
    Signature{.start = QByteArrayView("<!DOCTYPE html"), .look = FileLook::WebPage},
    Signature{.start = QByteArrayView("<html"), .look = FileLook::WebPage},
    Signature{.start = QByteArrayView("Rar!"), .look = FileLook::Archive},
    Signature{.start = QByteArrayView("7z\xBC\xAF"), .look = FileLook::Archive},
    Signature{.start = QByteArrayView("\x1F\x8B"), .look = FileLook::Archive}, // gzip
};

/// The names of a ZIP's parts stand in it uncompressed.
FileLook zipLook(QByteArrayView bytes)
{
    const QByteArrayView beginning = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (beginning.indexOf("application/vnd.oasis.opendocument") >= 0)
        return FileLook::OpenDocument;
    return bytes.indexOf("word/") >= 0 ? FileLook::WordDocument : FileLook::Archive;
}

} // namespace

std::optional<FileLook> fileLook(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return zipLook(bytes);
    const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), 64)).toByteArray();
    const QByteArray trimmed = beginning.trimmed();
    for (const Signature& signature : signatures) {
        if (beginning.startsWith(signature.start))
            return signature.look;
        if (signature.look == FileLook::WebPage &&
            trimmed.first(std::min(trimmed.size(), signature.start.size()))
                    .compare(signature.start, Qt::CaseInsensitive) == 0)
            return signature.look;
    }
    return std::nullopt;
}

} // namespace aigaq::draft
