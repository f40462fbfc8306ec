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

/// Goes into the sum of a revision's content. Whoever does not know it cannot guess the content.
struct ContentSalt {
    std::array<std::uint8_t, 16> bytes{};
    friend auto operator<=>(const ContentSalt&, const ContentSalt&) = default;
};

/// What stands for a revision's content in its id, and stays when the content is destroyed.
struct ContentSum {
    std::array<std::uint8_t, 32> bytes{};
    friend auto operator<=>(const ContentSum&, const ContentSum&) = default;
};

/// For what is written after its node's key was destroyed.
[[nodiscard]] ContentSalt newContentSalt(QRandomGenerator& random = *QRandomGenerator::system());
[[nodiscard]] NodeKey newNodeKey(QRandomGenerator& random = *QRandomGenerator::system());
/// That of a node whose id follows from what came from outside (origin.h), so that all who take
/// that in make the same node: the first 16 bytes of HMAC-SHA-256(origin, node).
[[nodiscard]] NodeKey nodeKeyFrom(const QByteArray& origin, const NodeId& node);

/// One version of a field as it is hashed. The lists may stand in any order.
struct Revision {
    FieldId field;
    std::vector<RevisionId> parents; ///< the versions that it replaces; none: the first
    std::vector<RevisionId> seen;    ///< the versions of other fields that it was made from
    QString content;
};

/// The id of what this key's node says. Where the key was destroyed the salt must be known, and
/// where the content was, its sum: that is all the id needs.
[[nodiscard]] RevisionId revisionId(Revision revision, const NodeKey& key);
[[nodiscard]] RevisionId revisionId(Revision revision, const ContentSum& sum);

[[nodiscard]] ContentSalt contentSalt(Revision revision, const NodeKey& key);
[[nodiscard]] ContentSum contentSum(const ContentSalt& salt, const QString& content);

/// Which versions of a field were its newest ones.
struct FieldHeads {
    FieldId field;
    std::vector<RevisionId> heads;
};

/// What a snapshot's `versions` holds in hexadecimal: the sum of a state of the whole document,
///
///     SHA-256("aigaq versions 1\n" S(node, field, heads, node, field, heads, …))
///
/// the fields in ascending order of node and name, the heads of each as in a revision's `parents`.
/// Snapshots themselves are no part of such a state. The fields may stand in any order.
[[nodiscard]] QByteArray versionsSum(std::vector<FieldHeads> fields);

} // namespace aigaq::document
