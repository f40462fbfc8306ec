// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_writer.h"

#include "core/store/pieces.h"
#include "core/store/sqlite_error.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>

namespace aigaq::store {

using namespace document;

namespace {

QByteArrayView viewOf(const auto& bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

RevisionWriter::RevisionWriter(const Connection& connection, const Claim& claim)
    : m_connection(connection), m_ids(connection),
      m_present(connection, "SELECT n.node, n.key, f.field, f.last, f.heads, f.value FROM node n"
                            " LEFT JOIN field f ON f.node = n.node AND f.name = ? WHERE n.id = ?"),
      m_addNode(connection, "INSERT INTO node (id, key) VALUES (?, ?)"),
      m_addField(connection,
                 "INSERT INTO field (node, name, last, heads, value) VALUES (?, ?, 1, ?, ?)"),
      m_changeField(connection, "UPDATE field SET last = ?, heads = ?, value = ? WHERE field = ?"),
      m_tellByNext(connection, "UPDATE revision SET delta = ? WHERE field = ? AND n = ?"),
      m_addRevision(connection, "INSERT INTO revision (field, n, parent, author, time)"
                                " VALUES (?, ?, ?, ?, ?)"),
      m_addSeen(connection, "INSERT INTO seen (field, n, of_field, of_n) VALUES (?, ?, ?, ?)"),
      m_seen(connection, "SELECT s.of_field, s.of_n, f.last, f.heads"
                         " FROM seen s JOIN field f ON f.field = s.of_field"
                         " WHERE s.field = ? AND s.n = ?")
{
    m_addRevision.bind(4, authorRow(claim.author)).bind(5, claim.time);
}

void RevisionWriter::write(const FieldChange& change)
{
    Present before = present(change.field);
    if (before.node == 0)
        addNode(change.field.node, before);
    const std::vector<SeenVersion> seen = change.seen ? versionsOf(*change.seen) : seenBy(before);

    Revision revision{.field = change.field, .content = change.value};
    if (before.head)
        revision.parents.push_back(*before.head);
    for (const SeenVersion& version : seen)
        revision.seen.push_back(version.id);
    const qint64 parent = before.last;
    writeField(change, revisionId(std::move(revision), before.key), before);

    const qint64 n = parent + 1;
    m_addRevision.bind(1, before.field).bind(2, n).bind(3, parent).run();
    for (const auto& [row, id] : seen)
        m_addSeen.bind(1, before.field).bind(2, n).bind(3, row.first).bind(4, row.second).run();
}

std::optional<qint64> RevisionWriter::authorRow(const QString& name)
{
    if (name.isEmpty())
        return std::nullopt;
    Statement find(m_connection, "SELECT author FROM author WHERE name = ? AND key IS NULL");
    if (find.bind(1, name).nextRow())
        return find.integer(0);
    Statement(m_connection, "INSERT INTO author (name) VALUES (?)").bind(1, name).run();
    return sqlite3_last_insert_rowid(m_connection.handle());
}

RevisionWriter::Present RevisionWriter::present(const FieldId& field)
{
    Present present;
    m_present.bind(1, field.name).bind(2, viewOf(field.node.bytes));
    if (!m_present.nextRow())
        return present;
    present.node = m_present.integer(0);
    const auto key = nodeKeyFrom(m_present.blob(1));
    if (!key)
        throw SqliteError::damage("a node has no key");
    present.key = *key;
    if (!m_present.isNull(2)) {
        present.field = m_present.integer(2);
        present.last = m_present.integer(3);
        present.head = revisionIdFrom(m_present.blob(4));
        present.value = m_present.text(5);
        if (!present.head)
            throw SqliteError::damage("a field has not one head");
    }
    m_present.reset();
    return present;
}

void RevisionWriter::addNode(const NodeId& id, Present& present)
{
    present.key = newNodeKey();
    m_addNode.bind(1, viewOf(id.bytes)).bind(2, viewOf(present.key.bytes)).run();
    present.node = sqlite3_last_insert_rowid(m_connection.handle());
}

/// The present versions. A field that has not been written yet has none to be seen.
std::vector<RevisionWriter::SeenVersion>
RevisionWriter::versionsOf(const std::vector<FieldId>& fields)
{
    std::vector<SeenVersion> versions;
    for (const FieldId& field : fields) {
        const Present seen = present(field);
        if (seen.head)
            versions.push_back({.row = {seen.field, seen.last}, .id = *seen.head});
    }
    std::ranges::sort(versions, {}, &SeenVersion::row);
    const auto repeated = std::ranges::unique(versions, {}, &SeenVersion::row);
    versions.erase(repeated.begin(), repeated.end());
    return versions;
}

/// What the present version was made from, for the next one to carry along.
std::vector<RevisionWriter::SeenVersion> RevisionWriter::seenBy(const Present& present)
{
    std::vector<SeenVersion> versions;
    m_seen.bind(1, present.field).bind(2, present.last);
    while (m_seen.nextRow()) {
        const RevisionRow row{m_seen.integer(0), m_seen.integer(1)};
        const auto head = revisionIdFrom(m_seen.blob(3));
        const bool isHead = head && m_seen.integer(2) == row.second;
        versions.push_back({.row = row, .id = isHead ? *head : m_ids.idOf(row)});
    }
    return versions;
}

void RevisionWriter::writeField(const FieldChange& change, const RevisionId& head, Present& present)
{
    if (present.field == 0) {
        m_addField.bind(1, present.node).bind(2, change.field.name).bind(3, bytesOf(head));
        m_addField.bind(4, change.value).run();
        present.field = sqlite3_last_insert_rowid(m_connection.handle());
        return;
    }
    m_tellByNext.bind(1, asPieces(present.value, change.value));
    m_tellByNext.bind(2, present.field).bind(3, present.last).run();
    m_changeField.bind(1, present.last + 1).bind(2, bytesOf(head)).bind(3, change.value);
    m_changeField.bind(4, present.field).run();
}

} // namespace aigaq::store
