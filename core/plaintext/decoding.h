// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/plaintext_reader.h"

namespace aigaq::plaintext {

/// Bytes that were no text in their encoding. One U+FFFD stands for them.
struct DamagedBytes {
    qsizetype offset; ///< of the U+FFFD in the text
    QByteArray bytes;
};

struct DecodedText {
    QString text;     ///< without a byte order mark; may hold any code unit
    QString encoding; ///< IANA's name, in lower case
    std::vector<DamagedBytes> damage;
};

/// Finds out how a text is encoded: a byte order mark decides; without one, UTF-16 shows by its
/// zeros, UTF-8 by being valid, and what is left is Windows-1251 if it is written in its letters,
/// else Windows-1252. Text that is mostly valid UTF-8 is damaged UTF-8.
///
/// Nothing if these bytes are no text in any encoding known here.
[[nodiscard]] std::optional<DecodedText> decode(QByteArrayView bytes);

} // namespace aigaq::plaintext
