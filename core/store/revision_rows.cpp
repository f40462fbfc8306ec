// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_rows.h"

#include "core/store/pieces.h"
#include "core/store/revision_ids.h"

#include <sqlcipher/sqlite3.h>

#include <ranges>

namespace aigaq::store {

using namespace document;

RevisionRows::RevisionRows(const Connection& connection)
    : m_connection(connection), m_addNode(connection, "INSERT INTO node (id, key) VALUES (?, ?)"),
      m_addField(connection,
                 "INSERT INTO field (node, name, last, heads, value) VALUES (?, ?, 1, ?, ?)"),
      m_changeField(connection, "UPDATE field SET last = ?, heads = ?, value = ? WHERE field = ?"),
      m_tellByNext(connection, "UPDATE revision SET delta = ? WHERE field = ? AND n = ?"),
      m_addRevision(connection, "INSERT INTO revision (field, n, parent, author, time, merge)"
                                " VALUES (?, ?, ?, ?, ?, ?)"),
      m_addParent(connection, "INSERT INTO parent (field, n, parent) VALUES (?, ?, ?)"),
      m_addSeen(connection, "INSERT INTO seen (field, n, of_field, of_n) VALUES (?, ?, ?, ?)"),
      m_keepSalt(connection, "UPDATE revision SET salt = ? WHERE field = ? AND n = ?"),
      m_destroy(connection, "UPDATE revision SET delta = '[]', salt = NULL, sum = ?"
                            " WHERE field = ? AND n = ?"),
      m_forgetKey(connection, "UPDATE node SET key = NULL WHERE node = ?"),
      m_findAuthor(connection, "SELECT author FROM author WHERE name = ? AND key IS NULL"),
      m_addAuthor(connection, "INSERT INTO author (name) VALUES (?)")
{
}

qint64 RevisionRows::addNode(const NodeId& id, const std::optional<NodeKey>& key)
{
    m_addNode.bind(1, bytesOf(id));
    if (key)
        m_addNode.bind(2, bytesOf(*key));
    else
        m_addNode.bind(2, std::optional<qint64>());
    m_addNode.run();
    return sqlite3_last_insert_rowid(m_connection.handle());
}

qint64 RevisionRows::addField(qint64 node, const QString& name, QByteArrayView heads,
                              const QString& value)
{
    m_addField.bind(1, node).bind(2, name).bind(3, heads).bind(4, value).run();
    return sqlite3_last_insert_rowid(m_connection.handle());
}

void RevisionRows::changeField(qint64 field, qint64 last, QByteArrayView heads,
                               const QString& value)
{
    m_changeField.bind(1, last).bind(2, heads).bind(3, value).bind(4, field).run();
}

void RevisionRows::tellByNext(qint64 field, qint64 n, const QString& wording, const QString& next)
{
    m_tellByNext.bind(1, asPieces(wording, next)).bind(2, field).bind(3, n).run();
}

void RevisionRows::addRevision(const RevisionRow& row, const std::vector<qint64>& parents,
                               const Claim& claim, std::optional<qint64> merge)
{
    const auto [field, n] = row;
    m_addRevision.bind(1, field).bind(2, n).bind(3, parents.empty() ? 0 : parents.front());
    m_addRevision.bind(4, authorRow(claim.author)).bind(5, claim.time).bind(6, merge).run();
    for (const qint64 further : parents | std::views::drop(1))
        m_addParent.bind(1, field).bind(2, n).bind(3, further).run();
}

void RevisionRows::addSeen(const RevisionRow& row, const RevisionRow& seen)
{
    m_addSeen.bind(1, row.first).bind(2, row.second).bind(3, seen.first).bind(4, seen.second);
    m_addSeen.run();
}

void RevisionRows::keepSalt(const RevisionRow& row, const ContentSalt& salt)
{
    m_keepSalt.bind(1, bytesOf(salt)).bind(2, row.first).bind(3, row.second).run();
}

void RevisionRows::destroy(const RevisionRow& row, const ContentSum& sum)
{
    m_destroy.bind(1, bytesOf(sum)).bind(2, row.first).bind(3, row.second).run();
}

void RevisionRows::forgetKey(qint64 node)
{
    m_forgetKey.bind(1, node).run();
}

std::optional<qint64> RevisionRows::authorRow(const QString& name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (m_findAuthor.bind(1, name).nextRow()) {
        const qint64 author = m_findAuthor.integer(0);
        m_findAuthor.reset();
        return author;
    }
    m_addAuthor.bind(1, name).run();
    return sqlite3_last_insert_rowid(m_connection.handle());
}

} // namespace aigaq::store
