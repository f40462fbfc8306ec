// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_versions.h"

#include "core/store/sqlite_error.h"

#include <algorithm>
#include <optional>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// The ids of newest versions: those that are still newest need not be worked out.
class StateReader {
public:
    StateReader(const Connection& connection, RevisionIds& ids)
        : m_connection(connection), m_ids(ids)
    {
    }

    /// `numbers` has the field's at the time by its row; nothing: the present ones.
    StateAtTime read(const std::optional<NumbersAtTime>& numbers)
    {
        Statement rows(m_connection, "SELECT n.id, f.name, f.field, f.last, f.heads"
                                     " FROM field f JOIN node n USING (node) ORDER BY f.field");
        StateAtTime state;
        std::size_t found = 0;
        while (rows.nextRow()) {
            const auto node = nodeIdFromBytes(rows.blob(0));
            if (!node || node->kind() == NodeKind::Snapshot)
                continue;
            FieldAtTime field{.field = {.node = *node, .name = rows.text(1)},
                              .row = rows.integer(2),
                              .heads = {}};
            const qint64 last = rows.integer(3);
            const auto head = revisionIdFrom(rows.blob(4));
            if (numbers) {
                const auto then = numbers->find(field.row);
                if (then == numbers->end())
                    continue;
                ++found;
                field.heads = known(field.row, then->second, last, head);
            } else if (head) {
                field.heads = {{.row = {field.row, last}, .id = *head}};
            } else {
                for (const RevisionRow& row : m_ids.headsOf(field.row))
                    field.heads.push_back({.row = row, .id = m_ids.idOf(row)});
            }
            state.push_back(std::move(field));
        }
        if (numbers && found != numbers->size())
            throw SqliteError::damage("a snapshot holds a field that is missing");
        return state;
    }

private:
    std::vector<KnownRevision> known(qint64 field, const std::vector<qint64>& numbers, qint64 last,
                                     const std::optional<RevisionId>& head)
    {
        std::vector<KnownRevision> revisions;
        for (const qint64 n : numbers) {
            const RevisionRow row{field, n};
            revisions.push_back({.row = row, .id = head && n == last ? *head : m_ids.idOf(row)});
        }
        return revisions;
    }

    const Connection& m_connection;
    RevisionIds& m_ids;
};

NumbersAtTime numbersAt(const Connection& connection, qint64 snapshot)
{
    Statement rows(connection, "SELECT field, n FROM snapshot_field s WHERE n > 0 AND snapshot ="
                               " (SELECT max(snapshot) FROM snapshot_field t"
                               " WHERE t.field = s.field AND t.snapshot <= ?) ORDER BY field, n");
    rows.bind(1, snapshot);
    NumbersAtTime numbers;
    while (rows.nextRow())
        numbers[rows.integer(0)].push_back(rows.integer(1));
    return numbers;
}

QString namedSum(const Connection& connection, qint64 snapshot)
{
    Statement sum(connection, "SELECT value FROM field WHERE node = ? AND name = 'versions'");
    return sum.bind(1, snapshot).nextRow() ? sum.text(0) : QString();
}

} // namespace

qint64 rowOfSnapshot(const Connection& connection, const NodeId& snapshot)
{
    Statement row(connection, "SELECT node FROM node WHERE id = ?");
    if (!row.bind(1, bytesOf(snapshot)).nextRow())
        throw SqliteError::damage("a snapshot is missing");
    return row.integer(0);
}

StateAtTime presentState(const Connection& connection, RevisionIds& ids)
{
    return StateReader(connection, ids).read({});
}

StateAtTime stateAt(const Connection& connection, RevisionIds& ids, qint64 snapshot)
{
    StateAtTime state = StateReader(connection, ids).read(numbersAt(connection, snapshot));
    if (QString::fromLatin1(sumOf(state).toHex()) != namedSum(connection, snapshot))
        throw SqliteError::damage("a snapshot does not hold what it names");
    return state;
}

QByteArray sumOf(const StateAtTime& state)
{
    std::vector<FieldHeads> fields;
    for (const FieldAtTime& field : state) {
        std::vector<RevisionId> heads;
        std::ranges::transform(field.heads, std::back_inserter(heads), &KnownRevision::id);
        fields.push_back({.field = field.field, .heads = std::move(heads)});
    }
    return versionsSum(std::move(fields));
}

NumbersAtTime numbersOf(const StateAtTime& state)
{
    NumbersAtTime numbers;
    for (const FieldAtTime& field : state) {
        for (const KnownRevision& head : field.heads)
            numbers[field.row].push_back(head.row.second);
    }
    return numbers;
}

void writeNumbers(const Connection& connection, qint64 snapshot, const NumbersAtTime& numbers)
{
    const NumbersAtTime before = numbersAt(connection, snapshot);
    Statement add(connection, "INSERT INTO snapshot_field (field, snapshot, n) VALUES (?, ?, ?)");
    for (const auto& [field, now] : numbers) {
        const auto was = before.find(field);
        if (was != before.end() && was->second == now)
            continue;
        for (const qint64 n : now)
            add.bind(1, field).bind(2, snapshot).bind(3, n).run();
    }
    for (const auto& [field, was] : before) {
        if (!numbers.contains(field)) // it was brought later to this copy, where a snapshot had it
            add.bind(1, field).bind(2, snapshot).bind(3, qint64{0}).run();
    }
}

} // namespace aigaq::store
