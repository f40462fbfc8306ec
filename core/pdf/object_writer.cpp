// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/object_writer.h"

#include <QCryptographicHash>

#include <zlib.h>

#include <algorithm>
#include <span>

namespace aigaq::pdf {

namespace {

/// At 10,000 pairs half the time of the default level for a tenth more bytes.
constexpr int deflateLevel = 3;
constexpr std::size_t objectsInStream = 200;
constexpr std::size_t entriesInNode = 64;

QByteArray deflated(const QByteArray& data)
{
    auto size = compressBound(static_cast<uLong>(data.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int result = compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                                 reinterpret_cast<const Bytef*>(data.constData()),
                                 static_cast<uLong>(data.size()), deflateLevel);
    if (result != Z_OK) // the buffer is large enough, so it was memory
        qBadAlloc();
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

void appendBigEndian(QByteArray& bytes, std::int64_t value, int width)
{
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xFF);
}

QByteArray limits(const TreeEntry& first, const TreeEntry& last)
{
    return "/Limits[" + first.key + ' ' + last.key + ']';
}

} // namespace

ObjectWriter::ObjectWriter()
    : m_file("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"), // bytes over 127 mark the file as binary: 7.5.2
      m_entries(1)                             // object 0 heads the list of free ones
{
}

int ObjectWriter::reserve(int count)
{
    const auto first = static_cast<int>(m_entries.size());
    m_entries.resize(m_entries.size() + static_cast<std::size_t>(count));
    return first;
}

void ObjectWriter::write(int object, const QByteArray& body)
{
    m_packedIndex += QByteArray::number(object) + ' ' + QByteArray::number(m_packed.size()) + ' ';
    m_packed += body + '\n';
    m_packedObjects.push_back(object);
    if (m_packedObjects.size() == objectsInStream)
        flush();
}

int ObjectWriter::add(const QByteArray& body)
{
    const int object = reserve();
    write(object, body);
    return object;
}

void ObjectWriter::writeStream(int object, const QByteArray& entries, const QByteArray& data,
                               Packing packing)
{
    const QByteArray packed = packing == Packing::Deflated ? deflated(data) : data;
    m_entries[static_cast<std::size_t>(object)] = {.offset = m_file.size()};
    m_file += QByteArray::number(object) + " 0 obj\n<<" + entries + "/Length " +
              QByteArray::number(packed.size());
    if (packing == Packing::Deflated)
        m_file += "/Filter/FlateDecode";
    m_file += ">>\nstream\n";
    m_file += packed;
    m_file += "\nendstream\nendobj\n";
}

int ObjectWriter::addStream(const QByteArray& entries, const QByteArray& data, Packing packing)
{
    const int object = reserve();
    writeStream(object, entries, data, packing);
    return object;
}

/// ISO 32000-1, 7.5.7
void ObjectWriter::flush()
{
    if (m_packedObjects.empty())
        return;
    const int stream = reserve();
    for (std::size_t i = 0; i < m_packedObjects.size(); ++i)
        m_entries[static_cast<std::size_t>(m_packedObjects[i])] = {
            .offset = static_cast<std::int64_t>(i), .stream = stream};
    writeStream(stream,
                "/Type/ObjStm/N " + QByteArray::number(m_packedObjects.size()) + "/First " +
                    QByteArray::number(m_packedIndex.size()),
                m_packedIndex + m_packed);
    m_packedIndex.clear();
    m_packed.clear();
    m_packedObjects.clear();
}

/// ISO 32000-1, 7.5.8
QByteArray ObjectWriter::finish(int catalog, int information)
{
    flush();
    const QByteArray id =
        QCryptographicHash::hash(m_file, QCryptographicHash::Sha256).first(16).toHex();
    const int table = reserve();
    m_entries.back().offset = m_file.size();
    QByteArray rows;
    for (const Entry& entry : m_entries) {
        const bool isFree = entry.offset < 0;
        const bool isPacked = entry.stream != 0;
        appendBigEndian(rows, isFree ? 0 : 1 + static_cast<int>(isPacked), 1);
        appendBigEndian(rows, isPacked ? entry.stream : std::max<std::int64_t>(entry.offset, 0), 4);
        const std::int64_t generation = isFree ? 0xFFFF : 0; // the former: never to be used again
        appendBigEndian(rows, isPacked ? entry.offset : generation, 2);
    }
    const QByteArray start = QByteArray::number(m_file.size());
    writeStream(table,
                "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(m_entries.size()) + "/Root " +
                    reference(catalog) + "/Info " + reference(information) + "/ID[<" + id + "><" +
                    id + ">]",
                rows);
    m_file += "startxref\n" + start + "\n%%EOF\n";
    return std::move(m_file);
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray decimal(std::int64_t thousandths)
{
    const std::int64_t amount = thousandths < 0 ? -thousandths : thousandths;
    QByteArray digits = QByteArray::number(amount / 1000);
    if (amount % 1000 != 0) {
        digits += '.' + QByteArray::number(1000 + amount % 1000).sliced(1);
        while (digits.endsWith('0'))
            digits.chop(1);
    }
    return thousandths < 0 ? '-' + digits : digits;
}

QByteArray textString(const QString& text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar unit : text)
        appendBigEndian(bytes, unit.unicode(), 2);
    return '<' + bytes.toHex() + '>';
}

int writeTree(ObjectWriter& objects, const char* kind, const std::vector<TreeEntry>& entries)
{
    struct Node {
        int object;
        TreeEntry first;
        TreeEntry last;
    };
    std::vector<Node> nodes;
    QByteArray root;
    for (std::size_t begin = 0; begin < entries.size() || begin == 0; begin += entriesInNode) {
        const std::size_t end = std::min(begin + entriesInNode, entries.size());
        QByteArray list;
        for (std::size_t i = begin; i < end; ++i)
            list += entries[i].key + ' ' + entries[i].value + ' ';
        root = '/' + QByteArray(kind) + '[' + list + ']';
        if (entries.size() > entriesInNode)
            nodes.push_back(
                {objects.add("<<" + root + limits(entries[begin], entries[end - 1]) + ">>"),
                 entries[begin], entries[end - 1]});
    }
    while (!nodes.empty()) {
        std::vector<Node> above;
        for (std::size_t begin = 0; begin < nodes.size(); begin += entriesInNode) {
            const std::size_t end = std::min(begin + entriesInNode, nodes.size());
            QByteArray kids;
            for (std::size_t i = begin; i < end; ++i)
                kids += reference(nodes[i].object) + ' ';
            root = "/Kids[" + kids + ']';
            if (nodes.size() > entriesInNode)
                above.push_back(
                    {objects.add("<<" + root + limits(nodes[begin].first, nodes[end - 1].last) +
                                 ">>"),
                     nodes[begin].first, nodes[end - 1].last});
        }
        nodes = std::move(above);
    }
    return objects.add("<<" + root + ">>");
}

} // namespace aigaq::pdf
