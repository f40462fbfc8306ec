// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/node_id.h"

#include <algorithm>

namespace aigaq::document {

namespace {

bool isKnownKind(std::uint8_t byte)
{
    return byte >= static_cast<std::uint8_t>(NodeKind::Document) &&
           byte <= static_cast<std::uint8_t>(NodeKind::Comment);
}

/// Of a lower-case hexadecimal digit; less than 0: it is none.
int valueOfDigit(QChar digit)
{
    if (digit >= u'0' && digit <= u'9')
        return digit.unicode() - u'0';
    return digit >= u'a' && digit <= u'f' ? digit.unicode() - u'a' + 10 : -1;
}

} // namespace

NodeId newNodeId(NodeKind kind, QRandomGenerator& random)
{
    NodeId id;
    random.generate(id.bytes.begin(), id.bytes.end());
    id.bytes[0] = static_cast<std::uint8_t>(kind);
    return id;
}

QString hex(const NodeId& id)
{
    const QByteArrayView bytes(id.bytes.data(), static_cast<qsizetype>(id.bytes.size()));
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

std::optional<NodeId> nodeIdFromHex(QStringView digits)
{
    if (digits.size() != 32)
        return std::nullopt;
    NodeId id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        const auto pair = digits.sliced(static_cast<qsizetype>(2 * i), 2);
        const int high = valueOfDigit(pair[0]);
        const int low = valueOfDigit(pair[1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id.bytes[i] = static_cast<std::uint8_t>(16 * high + low);
    }
    return isKnownKind(id.bytes[0]) ? std::optional(id) : std::nullopt;
}

std::optional<NodeId> nodeIdFromBytes(QByteArrayView bytes)
{
    NodeId id;
    if (bytes.size() != static_cast<qsizetype>(id.bytes.size()) ||
        !isKnownKind(static_cast<std::uint8_t>(bytes.front())))
        return std::nullopt;
    std::ranges::transform(bytes, id.bytes.begin(),
                           [](char byte) { return static_cast<std::uint8_t>(byte); });
    return id;
}

} // namespace aigaq::document
