// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace aigaq::document {

/// What a node is. The number is the first byte of the node's id and part of the file format:
/// none is ever given another meaning.
enum class NodeKind : std::uint8_t {
    Document = 1,
    Pair = 2,
    Heading = 3,
    Paragraph = 4,
    SubQuestion = 5,
    Footnote = 6,
    Citation = 7,
    Source = 8,
    Organisation = 9,
    Snapshot = 10, ///< a state of the whole document that was given a name
    Comment = 11,
};

/// The lasting name of one thing in a submission: 16 bytes, the first its kind, the rest random.
///
/// The kind is in the id so that two copies of a document can never disagree about what a thing is.
struct NodeId {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] NodeKind kind() const { return static_cast<NodeKind>(bytes[0]); }
    friend auto operator<=>(const NodeId&, const NodeId&) = default;
};

[[nodiscard]] NodeId newNodeId(NodeKind kind,
                               QRandomGenerator& random = *QRandomGenerator::system());

/// 32 lower-case hexadecimal digits.
[[nodiscard]] QString hex(const NodeId& id);

/// Nothing unless these are exactly 32 hexadecimal digits that begin with a known kind.
[[nodiscard]] std::optional<NodeId> nodeIdFromHex(QStringView digits);

/// Nothing unless these are exactly 16 bytes that begin with a known kind.
[[nodiscard]] std::optional<NodeId> nodeIdFromBytes(QByteArrayView bytes);

} // namespace aigaq::document
