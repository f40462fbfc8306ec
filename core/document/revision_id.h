// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"

#include <QRandomGenerator>

#include <array>
#include <compare>
#include <cstdint>
#include <vector>

/// How a revision gets its name. This is part of the file format: the same edit has the same id in
/// every copy, and a revision cannot change under its id.
///
///     S(a, b, …) = of each part its length in bytes (4 bytes, big-endian), then the part itself
///     sum  = SHA-256("aigaq content 1\n"  S(salt, content))
///     id   = SHA-256("aigaq revision 1\n" S(node, field, parents, seen, sum))
///     salt = the first 16 bytes of HMAC-SHA-256(node's key, S(node, field, parents, seen,
///     content))
///
/// `node` is the 16 bytes of its id, `field` and `content` are UTF-8, `parents` and `seen` the ids
/// (32 bytes each) in ascending order one after another. Who wrote a revision and when is not in
/// its id: both are claims that can be taken away for somebody's safety.
namespace aigaq::document {

struct RevisionId {
    std::array<std::uint8_t, 32> bytes{};
    friend auto operator<=>(const RevisionId&, const RevisionId&) = default;
};

/// Random bytes that are made together with a node. They keep a wording that has been destroyed
/// from being found by hashing guesses.
struct NodeKey {
    std::array<std::uint8_t, 16> bytes{};
    friend auto operator<=>(const NodeKey&, const NodeKey&) = default;
};

[[nodiscard]] NodeKey newNodeKey(QRandomGenerator& random = *QRandomGenerator::system());

/// One version of a field as it is hashed. The lists may stand in any order.
struct Revision {
    FieldId field;
    std::vector<RevisionId> parents; ///< the versions that it replaces; none: the first
    std::vector<RevisionId> seen;    ///< the versions of other fields that it was made from
    QString content;
};

[[nodiscard]] RevisionId revisionId(Revision revision, const NodeKey& key);

} // namespace aigaq::document
