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

/// As many of the hash's first bytes as there is room for.
template <class Bytes>
Bytes bytesFrom(const QByteArray& hash)
{
    Bytes result;
    std::transform(hash.begin(), hash.begin() + std::ssize(result.bytes), result.bytes.begin(),
                   [](char byte) { return static_cast<std::uint8_t>(byte); });
    return result;
}

} // namespace

NodeKey newNodeKey(QRandomGenerator& random)
{
    NodeKey key;
    random.generate(key.bytes.begin(), key.bytes.end());
    return key;
}

NodeKey nodeKeyFrom(const QByteArray& origin, const NodeId& node)
{
    return bytesFrom<NodeKey>(QMessageAuthenticationCode::hash(viewOf(node.bytes), origin, sha256));
}

ContentSalt newContentSalt(QRandomGenerator& random)
{
    ContentSalt salt;
    random.generate(salt.bytes.begin(), salt.bytes.end());
    return salt;
}

ContentSalt contentSalt(Revision revision, const NodeKey& key)
{
    const QByteArray parents = joined(revision.parents);
    const QByteArray seen = joined(revision.seen);
    const QByteArray parts =
        parted({viewOf(revision.field.node.bytes), revision.field.name.toUtf8(), parents, seen,
                revision.content.toUtf8()});
    const QByteArray hash =
        QMessageAuthenticationCode::hash(parts, viewOf(key.bytes).toByteArray(), sha256);
    return bytesFrom<ContentSalt>(hash);
}

ContentSum contentSum(const ContentSalt& salt, const QString& content)
{
    return bytesFrom<ContentSum>(
        hashOf("aigaq content 1\n", {viewOf(salt.bytes), content.toUtf8()}));
}

RevisionId revisionId(Revision revision, const ContentSum& sum)
{
    const QByteArray parents = joined(revision.parents);
    const QByteArray seen = joined(revision.seen);
    return bytesFrom<RevisionId>(hashOf("aigaq revision 1\n", {viewOf(revision.field.node.bytes),
                                                               revision.field.name.toUtf8(),
                                                               parents, seen, viewOf(sum.bytes)}));
}

RevisionId revisionId(Revision revision, const NodeKey& key)
{
    const ContentSum sum = contentSum(contentSalt(revision, key), revision.content);
    return revisionId(std::move(revision), sum);
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
