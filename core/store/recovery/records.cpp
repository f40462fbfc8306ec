// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/records.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace aigaq::store {

namespace {

enum PageType : qint64 { InteriorIndex = 0x02, LeafIndex = 0x0A, LeafTable = 0x0D };

constexpr qint64 largestPayload = qint64{1} << 27; ///< as Connection limits it

/// Reads from bytes that may say anything: past the end there is nothing, and it stays so.
class Reader {
public:
    explicit Reader(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] bool isWithin() const { return m_isWithin; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    /// Big-endian, of up to 8 bytes, with its sign.
    qint64 number(int size)
    {
        const QByteArrayView bytes = take(size);
        if (bytes.isEmpty())
            return 0;
        quint64 value = 0;
        for (const char byte : bytes)
            value = value << 8U | static_cast<unsigned char>(byte);
        const auto unused = 64U - 8U * static_cast<unsigned>(size);
        return static_cast<qint64>(value << unused) >> unused; // the first byte has the sign
    }

    qint64 varint()
    {
        constexpr int longest = 9;
        quint64 value = 0;
        for (int i = 0; i < longest; ++i) {
            const QByteArrayView next = take(1);
            if (next.isEmpty())
                return 0;
            const auto byte = static_cast<unsigned char>(next[0]);
            if (i == longest - 1)
                return static_cast<qint64>((value << 8U) | byte);
            value = (value << 7U) | (byte & 0x7FU);
            if ((byte & 0x80U) == 0)
                break;
        }
        return static_cast<qint64>(value);
    }

    QByteArrayView take(qint64 size)
    {
        m_isWithin = m_isWithin && size >= 0 && m_at >= 0 && size <= m_bytes.size() - m_at;
        if (!m_isWithin)
            return {};
        const QByteArrayView bytes = m_bytes.sliced(m_at, size);
        m_at += size;
        return bytes;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_isWithin = true;
};

/// How much of a payload stands in its cell; the rest stands on overflow pages.
qint64 localSize(qint64 payload, PageType type, int usable)
{
    const int most = type == LeafTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const int fewest = (usable - 12) * 32 / 255 - 23;
    if (payload <= most)
        return payload;
    const qint64 size = fewest + (payload - fewest) % (usable - 4);
    return size <= most ? size : fewest;
}

std::optional<QByteArray> overflow(qint64 first, qint64 size, Pages& pages)
{
    QByteArray bytes;
    qint64 number = first;
    const qint64 perPage = pages.usableSize() - 4;
    for (qint64 seen = 0; bytes.size() < size; ++seen) {
        const auto page = pages.page(number);
        if (!page || seen > pages.count())
            return std::nullopt;
        Reader reader(*page);
        number = reader.number(4);
        bytes += reader.take(std::min(perPage, size - bytes.size()));
        if (!reader.isWithin())
            return std::nullopt;
    }
    return bytes;
}

StoredValue textOrBytes(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    return decode.hasError() ? StoredValue(bytes.toByteArray()) : StoredValue(text);
}

StoredValue valueOf(qint64 serialType, Reader& body)
{
    constexpr std::array sizes{0, 1, 2, 3, 4, 6, 8};
    if (serialType == 0)
        return std::monostate();
    if (serialType < std::ssize(sizes))
        return body.number(sizes[static_cast<std::size_t>(serialType)]);
    if (serialType == 7)
        return std::bit_cast<double>(body.number(8));
    if (serialType == 8 || serialType == 9)
        return serialType - 8;
    const QByteArrayView bytes = body.take((serialType - 12) / 2);
    return serialType % 2 == 0 ? StoredValue(bytes.toByteArray()) : textOrBytes(bytes);
}

std::optional<std::vector<StoredValue>> valuesIn(const QByteArray& payload)
{
    Reader header(payload);
    const qint64 headerSize = header.varint();
    if (headerSize < 1 || headerSize > payload.size())
        return std::nullopt;
    Reader body(payload, headerSize);
    std::vector<StoredValue> values;
    while (header.at() < headerSize) {
        const qint64 type = header.varint();
        if (!header.isWithin() || type < 0 || type == 10 || type == 11)
            return std::nullopt;
        values.push_back(valueOf(type, body));
        if (!body.isWithin())
            return std::nullopt;
    }
    return values;
}

std::optional<StoredRecord> recordAt(qsizetype cell, PageType type, QByteArrayView page,
                                     Pages& pages)
{
    Reader reader(page, cell);
    if (type == InteriorIndex)
        static_cast<void>(reader.number(4)); // the page of what is smaller
    const qint64 size = reader.varint();
    StoredRecord record;
    if (type == LeafTable)
        record.row = reader.varint();
    if (!reader.isWithin() || size < 1 || size > largestPayload)
        return std::nullopt;
    const qint64 local = localSize(size, type, pages.usableSize());
    QByteArray payload = reader.take(local).toByteArray();
    if (local < size) {
        const auto more = overflow(reader.number(4), size - local, pages);
        if (!more)
            return std::nullopt;
        payload += *more;
    }
    auto values = reader.isWithin() ? valuesIn(payload) : std::nullopt;
    if (!values)
        return std::nullopt;
    record.values = *std::move(values);
    return record;
}

} // namespace

std::vector<StoredRecord> recordsOn(qint64 page, Pages& pages)
{
    constexpr qsizetype fileHeader = 100;
    const auto bytes = pages.page(page);
    if (!bytes)
        return {};
    Reader header(*bytes, page == 1 ? fileHeader : 0);
    const auto type = static_cast<PageType>(header.number(1));
    if (type != InteriorIndex && type != LeafIndex && type != LeafTable)
        return {};
    static_cast<void>(header.number(2)); // the first free block
    const qint64 cells = header.number(2) & 0xFFFF;
    static_cast<void>(header.take(type == InteriorIndex ? 7 : 3));
    std::vector<StoredRecord> records;
    for (qint64 i = 0; i < cells; ++i) {
        const qint64 cell = header.number(2) & 0xFFFF;
        if (!header.isWithin())
            break;
        if (auto record = recordAt(cell, type, *bytes, pages))
            records.push_back(*std::move(record));
    }
    return records;
}

} // namespace aigaq::store
