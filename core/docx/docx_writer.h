// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/docx/docx_options.h"
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace aigaq::docx {

struct DocxError {
    enum class Problem : std::uint8_t {
        Cancelled,
        NotWritten,   ///< the package could not take a part: no memory, or past a zip file's 4 GiB
        TellsTooMuch, ///< `part` would tell `told` of whoever made it (fingerprints.h)
    };
    Problem problem;
    QString part; ///< the part being written, "word/document.xml"; empty when none was
    QString told;
};

/// The submission as a Word document in the "Key issues" format, the bytes of a whole .docx file.
///
/// Everything that Word can count is left to Word: paragraph numbers and letters are one list,
/// footnotes are footnotes, cross-references are fields whose cached results are the reading's.
/// Hidden bookmarks carry the ids of paragraphs and notes (bookmarks.h), and the mark, if there is
/// one, says of what it is an export. The file names no author, time, machine or program, and one
/// reading gives the same bytes everywhere.
[[nodiscard]] Result<QByteArray, DocxError> writeDocx(const document::Reading& reading,
                                                      const DocxOptions& options = {},
                                                      const Progress& progress = {});

/// The same submission in several languages, in one document. Side by side, the readings must have
/// the same blocks (Unwritten::Kept); a row of which nobody has written anything is left out. Each
/// language has a list of its own, and each run says which language it is in.
[[nodiscard]] Result<QByteArray, DocxError>
writeLanguages(const std::vector<document::Reading>& readings, Arrangement arrangement,
               const DocxOptions& options = {}, const Progress& progress = {});

} // namespace aigaq::docx
