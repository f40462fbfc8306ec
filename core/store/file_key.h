// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/secret.h"

#include <optional>

namespace aigaq::store {

/// What a protected file is encrypted with: the key that its passphrase gives together with its
/// salt, and the salt, which are the file's first bytes. Who has this needs no passphrase.
class FileKey {
public:
    static constexpr qsizetype keySize = 32;  ///< of AES-256, in bytes
    static constexpr qsizetype saltSize = 16; ///< in bytes

    /// As SQLCipher 4 does it: PBKDF2 (RFC 8018) with HMAC-SHA-512, 256,000 rounds. Takes a tenth
    /// of a second or more, on purpose.
    FileKey(const Secret& passphrase, QByteArrayView salt);
    /// Of the key and then the salt; nothing if there are not as many bytes.
    static std::optional<FileKey> fromBytes(Secret bytes);

    /// The key and then the salt.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes.bytes(); }
    /// As SQLCipher takes it: x'96 hexadecimal digits'.
    [[nodiscard]] Secret rawKey() const;
    [[nodiscard]] FileKey copy() const { return FileKey(Secret(bytes())); }

private:
    explicit FileKey(Secret bytes) : m_bytes(std::move(bytes)) {}

    Secret m_bytes;
};

/// 16 bytes that no file had before.
[[nodiscard]] QByteArray newSalt();

} // namespace aigaq::store
