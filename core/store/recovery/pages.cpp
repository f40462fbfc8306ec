// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/pages.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace aigaq::store {

namespace {

constexpr qint64 headerSize = 100;

} // namespace

Pages::Pages(const QString& path, const std::optional<FileKey>& key) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_file.read(headerSize);
    if (key && !header.startsWith("SQLite format 3")) {
        m_decryption.emplace(*key);
        m_usableSize = m_pageSize - PageDecryption::reservedSize;
    } else {
        lookAtHeader(header);
    }
    m_count = (m_file.size() + m_pageSize - 1) / m_pageSize;
}

/// A header that makes no sense says nothing: then the pages are those that Aigaq makes.
void Pages::lookAtHeader(const QByteArray& header)
{
    constexpr int sizeAt = 16;
    constexpr int reservedAt = 20;
    constexpr int largest = 65536;
    constexpr int smallest = 512;
    if (header.size() < headerSize)
        return;
    const int stored = qFromBigEndian<quint16>(header.constData() + sizeAt);
    const int size = stored == 1 ? largest : stored;
    if (size >= smallest && std::has_single_bit(static_cast<unsigned>(size)))
        m_pageSize = size;
    const int reserved = static_cast<unsigned char>(header[reservedAt]);
    m_usableSize = m_pageSize - (reserved < smallest / 2 ? reserved : 0);
}

std::optional<QByteArray> Pages::stored(qint64 number)
{
    if (number < 1 || number > m_count || !m_file.seek((number - 1) * m_pageSize))
        return std::nullopt;
    QByteArray page = m_file.read(m_pageSize);
    if (page.isEmpty())
        return std::nullopt;
    page.append(m_pageSize - page.size(), '\0'); // the last one of a file that was cut off
    return page;
}

std::optional<QByteArray> Pages::page(qint64 number)
{
    auto page = stored(number);
    if (!page || !m_decryption)
        return page;
    return m_decryption->decrypt(*page, number).bytes;
}

bool Pages::isDamaged(qint64 number)
{
    const auto page = stored(number);
    if (!page)
        return true;
    if (m_decryption)
        return !m_decryption->decrypt(*page, number).isProven;
    return std::ranges::all_of(*page, [](char byte) { return byte == 0; });
}

} // namespace aigaq::store
