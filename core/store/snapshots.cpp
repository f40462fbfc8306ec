// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshots.h"

#include "core/document/joins.h"
#include "core/store/revision_writer.h"
#include "core/store/snapshot_versions.h"
#include "core/store/sqlite_error.h"

#include <QRandomGenerator>

#include <sqlcipher/sqlite3.h>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// What stands in the place of a wording that was destroyed: a text says that it is left out, in
/// whatever language.
QString wordsOfDestroyed(const FieldId& field)
{
    return field.name.contains(u'.') ? u"[…]"_s : QString();
}

QString wordingOf(const FieldAtTime& field, const FieldHistory& history)
{
    if (!isReadable(field.field, history))
        throw SqliteError::damage("a snapshot holds a text that is none");
    Versions heads;
    for (const KnownRevision& head : field.heads)
        heads.push_back(static_cast<std::size_t>(head.row.second - 1));
    return heads.size() == 1
               ? history[heads.front()].wording.value_or(wordsOfDestroyed(field.field))
               : joinedField(field.field, historyUpTo(history, heads)).value();
}

} // namespace

std::vector<Snapshot> snapshotsIn(const Connection& connection)
{
    Statement rows(connection, "SELECT n.id, f.value, a.name, r.time FROM node n"
                               " JOIN field f ON f.node = n.node AND f.name = 'name'"
                               " JOIN revision r ON r.field = f.field AND r.n = 1"
                               " LEFT JOIN author a USING (author)"
                               " WHERE substr(n.id, 1, 1) = x'0a' AND f.value <> ''"
                               " ORDER BY n.node");
    std::vector<Snapshot> snapshots;
    while (rows.nextRow()) {
        const auto id = nodeIdFromBytes(rows.blob(0));
        if (!id)
            throw SqliteError::damage("a snapshot has no id");
        snapshots.push_back({.id = *id, .name = rows.text(1), .claim = {}});
        Claim& claim = snapshots.back().claim;
        if (!rows.isNull(2))
            claim.author = rows.text(2);
        if (!rows.isNull(3))
            claim.time = rows.integer(3);
    }
    return snapshots;
}

std::optional<NodeId> snapshotOf(const Connection& connection, const QString& sum)
{
    Statement row(connection, "SELECT n.id FROM field f JOIN node n USING (node)"
                              " WHERE f.name = 'versions' AND f.value = ?"
                              " AND substr(n.id, 1, 1) = x'0a'");
    return row.bind(1, sum).nextRow() ? nodeIdFromBytes(row.blob(0)) : std::nullopt;
}

void takeSnapshot(const Connection& connection, const QString& name, const Claim& claim)
{
    RevisionIds ids(connection);
    const StateAtTime state = presentState(connection, ids);
    const NodeId id = newNodeId(NodeKind::Snapshot);
    RevisionWriter revisions(connection, claim);
    revisions.write(
        {.field = {.node = id, .name = u"name"_s}, .value = name, .seen = std::vector<FieldId>{}});
    revisions.write({.field = {.node = id, .name = u"versions"_s},
                     .value = QString::fromLatin1(sumOf(state).toHex()),
                     .seen = std::vector<FieldId>{}});
    writeNumbers(connection, rowOfSnapshot(connection, id), numbersOf(state));
}

Fields fieldsAt(const Connection& connection, const NodeId& snapshot)
{
    RevisionIds ids(connection);
    Statement present(connection, "SELECT last, value FROM field WHERE field = ?");
    std::vector<Field> fields;
    for (const FieldAtTime& field : stateAt(connection, ids, rowOfSnapshot(connection, snapshot))) {
        const bool found = present.bind(1, field.row).nextRow();
        const bool isStillNewest = found && field.heads.size() == 1 &&
                                   field.heads.front().row.second == present.integer(0);
        QString value =
            isStillNewest ? present.text(1) : wordingOf(field, ids.historyOf(field.row).versions);
        present.reset();
        fields.push_back({.id = field.field, .value = std::move(value)});
    }
    return Fields(std::move(fields));
}

} // namespace aigaq::store
