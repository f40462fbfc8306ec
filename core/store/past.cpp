// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past.h"

#include "core/store/history_reader.h"
#include "core/store/revision_ids.h"
#include "core/store/sqlite_error.h"

#include <algorithm>

namespace aigaq::store {

using namespace document;

namespace {

Claim claimFrom(const Statement& row, int author, int time)
{
    Claim claim;
    if (!row.isNull(author))
        claim.author = row.text(author);
    if (!row.isNull(time))
        claim.time = row.integer(time);
    return claim;
}

std::optional<qint64> numberOrNothing(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::optional<qint64> rowOf(const Connection& connection, const FieldId& field)
{
    Statement row(connection,
                  "SELECT field FROM field JOIN node USING (node) WHERE id = ? AND name = ?");
    row.bind(1, bytesOf(field.node)).bind(2, field.name);
    return row.nextRow() ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace

std::vector<PastVersion> pastOf(const Connection& connection, const FieldId& field)
{
    const auto row = rowOf(connection, field);
    if (!row)
        return {};
    const FieldHistory history = HistoryReader(connection).read(*row).versions;
    std::vector<PastVersion> past(history.size());
    Statement claims(connection, "SELECT n, name, time, merge FROM revision"
                                 " LEFT JOIN author USING (author) WHERE field = ?");
    claims.bind(1, *row);
    while (claims.nextRow()) {
        const auto at = static_cast<std::size_t>(claims.integer(0) - 1);
        past.at(at).claim = claimFrom(claims, 1, 2);
        past.at(at).merge = numberOrNothing(claims, 3);
    }
    const std::vector<bool> taken = takenBack(history);
    for (std::size_t i = 0; i < history.size(); ++i) {
        past[i].number = static_cast<qint64>(i) + 1;
        past[i].wording = history[i].wording;
        past[i].isTakenBack = taken[i];
        for (const std::size_t parent : history[i].parents)
            past[i].parents.push_back(static_cast<qint64>(parent) + 1);
    }
    for (const std::size_t head : headsOf(history))
        past[head].isHead = true;
    std::ranges::reverse(past);
    return past;
}

std::vector<PastChange> pastChanges(const Connection& connection)
{
    Statement rows(connection, "SELECT n.id, f.name, r.n, a.name, r.time, r.merge FROM revision r"
                               " JOIN field f USING (field) JOIN node n USING (node)"
                               " LEFT JOIN author a USING (author)"
                               " ORDER BY r.time DESC NULLS LAST, r.merge DESC, a.author,"
                               " f.field, r.n DESC");
    std::vector<PastChange> changes;
    while (rows.nextRow()) {
        if (const auto node = nodeIdFromBytes(rows.blob(0))) // else of a kind that came later
            changes.push_back({.field = {.node = *node, .name = rows.text(1)},
                               .number = rows.integer(2),
                               .claim = claimFrom(rows, 3, 4),
                               .merge = numberOrNothing(rows, 5)});
    }
    return changes;
}

} // namespace aigaq::store
