// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recovery/encrypted_page.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace aigaq::store {

/// The pages of a database file, each by itself, however damaged the others are. (SQLite's file
/// format, https://www.sqlite.org/fileformat2.html, is what "page" and all names here mean.)
class Pages {
public:
    /// The key is used if the file is protected, or has lost what tells that it is not.
    explicit Pages(const QString& path, const std::optional<FileKey>& key);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// Numbered from 1. Nothing: it cannot be read.
    [[nodiscard]] std::optional<QByteArray> page(qint64 number);
    /// Whether nothing of the page can be read, or it is known to have changed.
    [[nodiscard]] bool isDamaged(qint64 number);
    /// Of each page, what may hold content: without what SQLCipher keeps for itself.
    [[nodiscard]] int usableSize() const { return m_usableSize; }

private:
    [[nodiscard]] std::optional<QByteArray> stored(qint64 number);
    void lookAtHeader(const QByteArray& header);

    QFile m_file;
    std::optional<PageDecryption> m_decryption; ///< of a protected file
    qint64 m_count = 0;
    int m_pageSize = PageDecryption::pageSize;
    int m_usableSize = PageDecryption::pageSize;
};

} // namespace aigaq::store
