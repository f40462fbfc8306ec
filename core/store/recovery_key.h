// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/file_key.h"

#include <optional>

/// A file's key on paper, for when the passphrase is forgotten. It opens the file until the
/// passphrase changes.
///
/// Six lines of five groups of four hexadecimal digits. The first four groups of each line are
/// eight bytes of the key and its salt; without the fifth groups, the lines one after another are
/// what any SQLCipher takes (FORMAT.md). The fifth is a checksum, CRC-16 (ISO 3309) of the byte
/// that is the line's number, from 1, and those eight: it finds every mistyped digit, every two
/// that were exchanged and every line in a wrong place, and tells the line.
namespace aigaq::store {

/// The six lines, each with its end.
[[nodiscard]] Secret recoveryKey(const FileKey& key);

/// Whether this has the digits of a recovery key and no other ones, so that it is hardly meant as
/// a passphrase. `lines`: how many of the six have been typed so far.
[[nodiscard]] bool looksLikeRecoveryKey(QByteArrayView typed, int lines = 6);

/// The key that somebody has typed from paper, or the number of the first line that differs from
/// the printed one. Blanks, line ends and hyphens count for nothing, nor does the case; letters
/// that look alike, on a Cyrillic keyboard too, are taken for what was printed.
[[nodiscard]] Result<FileKey, int> readRecoveryKey(QByteArrayView typed);

} // namespace aigaq::store
