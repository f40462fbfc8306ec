// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/revision_id.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>
#include <initializer_list>

namespace aigaq::document {

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;

QByteArrayView viewOf(const auto& bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

void addPart(QByteArray& bytes, QByteArrayView part)
{
    std::array<char, 4> size{};
    qToBigEndian(static_cast<quint32>(part.size()), size.data());
    bytes += viewOf(size);
    bytes += part;
}

/// S(…)
QByteArray parted(std::initializer_list<QByteArrayView> parts)
{
    QByteArray bytes;
    for (const QByteArrayView part : parts)
        addPart(bytes, part);
    return bytes;
}

QByteArray joined(std::vector<RevisionId>& ids)
{
    std::ranges::sort(ids);
    QByteArray bytes;
    for (const RevisionId& id : ids)
        bytes += viewOf(id.bytes);
    return bytes;
}

/// The hash of parts that serve one purpose, and so never equals one that serves another.
QByteArray hashOf(QByteArrayView purpose, std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(sha256);
    hash.addData(purpose);
    hash.addData(parted(parts));
    return hash.result();
}

} // namespace

NodeKey newNodeKey(QRandomGenerator& random)
{
    NodeKey key;
    random.generate(key.bytes.begin(), key.bytes.end());
    return key;
}

RevisionId revisionId(Revision revision, const NodeKey& key)
{
    const QByteArrayView node = viewOf(revision.field.node.bytes);
    const QByteArray field = revision.field.name.toUtf8();
    const QByteArray parents = joined(revision.parents);
    const QByteArray seen = joined(revision.seen);
    const QByteArray content = revision.content.toUtf8();

    const QByteArray salt =
        QMessageAuthenticationCode::hash(parted({node, field, parents, seen, content}),
                                         viewOf(key.bytes).toByteArray(), sha256)
            .first(16);
    const QByteArray sum = hashOf("aigaq content 1\n", {salt, content});
    const QByteArray hash = hashOf("aigaq revision 1\n", {node, field, parents, seen, sum});

    RevisionId id;
    std::ranges::transform(hash, id.bytes.begin(),
                           [](char byte) { return static_cast<std::uint8_t>(byte); });
    return id;
}

QByteArray versionsSum(std::vector<FieldHeads> fields)
{
    std::ranges::sort(fields, {}, &FieldHeads::field);
    QByteArray bytes;
    for (FieldHeads& field : fields) {
        addPart(bytes, viewOf(field.field.node.bytes));
        addPart(bytes, field.field.name.toUtf8());
        addPart(bytes, joined(field.heads));
    }
    QCryptographicHash hash(sha256);
    hash.addData("aigaq versions 1\n");
    hash.addData(bytes);
    return hash.result();
}

} // namespace aigaq::document
