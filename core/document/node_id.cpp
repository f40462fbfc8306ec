// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/node_id.h"

#include <algorithm>

namespace aigaq::document {

namespace {

bool isKnownKind(std::uint8_t byte)
{
    return byte >= static_cast<std::uint8_t>(NodeKind::Document) &&
           byte <= static_cast<std::uint8_t>(NodeKind::Organisation);
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
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    if (digits.size() != 32 || !std::ranges::all_of(digits, isHexDigit))
        return std::nullopt;
    return nodeIdFromBytes(QByteArray::fromHex(digits.toLatin1()));
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
