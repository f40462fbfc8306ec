// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_key.h"

#include <QByteArray>

namespace aigaq::store {

/// A page of a protected file, as FORMAT.md tells them to be.
struct DecryptedPage {
    QByteArray bytes;      ///< empty: it is no whole page
    bool isProven = false; ///< by its HMAC: nothing in it has changed
};

/// Decrypts the pages of a protected file one by one, where SQLCipher refuses a damaged one: of one
/// with a changed bit all is readable but two times 16 bytes. (The format is that of SQLCipher 4,
/// https://www.zetetic.net/sqlcipher/design/.)
class PageDecryption {
public:
    static constexpr int pageSize = 4096;
    static constexpr int reservedSize = 80;

    explicit PageDecryption(const FileKey& key);

    /// `number` is the page's, from 1.
    [[nodiscard]] DecryptedPage decrypt(const QByteArray& page, qint64 number) const;

private:
    [[nodiscard]] bool isProven(QByteArrayView page, qsizetype from, qint64 number) const;

    FileKey m_key;
    Secret m_hmacKey;
};

} // namespace aigaq::store
