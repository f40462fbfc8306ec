// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_writer.h"

#include "core/store/pieces.h"

#include <sqlcipher/sqlite3.h>

#include <ranges>

namespace aigaq::store {

using namespace document;

RevisionWriter::RevisionWriter(const Connection& connection, const Claim& claim)
    : m_connection(connection), m_present(connection),
      m_addNode(connection, "INSERT INTO node (id, key) VALUES (?, ?)"),
      m_addField(connection,
                 "INSERT INTO field (node, name, last, heads, value) VALUES (?, ?, 1, ?, ?)"),
      m_changeField(connection, "UPDATE field SET last = ?, heads = ?, value = ? WHERE field = ?"),
      m_tellByNext(connection, "UPDATE revision SET delta = ? WHERE field = ? AND n = ?"),
      m_addRevision(connection, "INSERT INTO revision (field, n, parent, author, time)"
                                " VALUES (?, ?, ?, ?, ?)"),
      m_addParent(connection, "INSERT INTO parent (field, n, parent) VALUES (?, ?, ?)"),
      m_addSeen(connection, "INSERT INTO seen (field, n, of_field, of_n) VALUES (?, ?, ?, ?)")
{
    m_addRevision.bind(4, authorRow(claim.author)).bind(5, claim.time);
}

void RevisionWriter::write(const FieldChange& change)
{
    PresentVersion before = m_present.of(change.field);
    if (before.node == 0)
        addNode(change.field.node, before);
    const std::vector<KnownRevision> seen =
        change.seen ? m_present.of(*change.seen) : m_present.seenBy(before);

    Revision revision{.field = change.field, .content = change.value};
    for (const KnownRevision& head : before.heads)
        revision.parents.push_back(head.id);
    for (const KnownRevision& version : seen)
        revision.seen.push_back(version.id);
    const qint64 n = before.last + 1;
    writeField(change, revisionId(std::move(revision), before.key), before);

    const qint64 parent = before.heads.empty() ? 0 : before.heads.front().row.second;
    m_addRevision.bind(1, before.field).bind(2, n).bind(3, parent).run();
    for (const KnownRevision& further : before.heads | std::views::drop(1))
        m_addParent.bind(1, before.field).bind(2, n).bind(3, further.row.second).run();
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

void RevisionWriter::addNode(const NodeId& id, PresentVersion& present)
{
    present.key = newNodeKey();
    m_addNode.bind(1, bytesOf(id)).bind(2, bytesOf(present.key)).run();
    present.node = sqlite3_last_insert_rowid(m_connection.handle());
}

void RevisionWriter::writeField(const FieldChange& change, const RevisionId& head,
                                PresentVersion& present)
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
