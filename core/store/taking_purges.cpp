// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taking_purges.h"

#include "core/store/erasure.h"
#include "core/store/purges.h"
#include "core/store/sqlite_error.h"

#include <algorithm>
#include <map>
#include <set>

namespace aigaq::store {

using namespace document;

namespace {

using Problem = StoreError::Problem;

/// The revisions of a file whose content was destroyed.
std::vector<RevisionRow> destroyedIn(const Connection& connection)
{
    Statement rows(connection,
                   "SELECT field, n FROM revision WHERE sum IS NOT NULL ORDER BY field, n");
    std::vector<RevisionRow> destroyed;
    while (rows.nextRow())
        destroyed.emplace_back(rows.integer(0), rows.integer(1));
    return destroyed;
}

std::optional<qint64> fieldRow(const Connection& connection, const FieldId& field)
{
    Statement row(connection,
                  "SELECT field FROM field JOIN node USING (node) WHERE id = ? AND name = ?");
    row.bind(1, bytesOf(field.node)).bind(2, field.name);
    return row.nextRow() ? std::optional(row.integer(0)) : std::nullopt;
}

/// A field's revisions in this file, by id.
std::map<RevisionId, std::size_t> positionsIn(RevisionIds& ids, qint64 field)
{
    std::map<RevisionId, std::size_t> positions;
    const std::size_t count = ids.historyOf(field).versions.size();
    for (std::size_t at = 0; at < count; ++at)
        positions.emplace(ids.idOf({field, static_cast<qint64>(at) + 1}), at);
    return positions;
}

using PurgesById = std::multimap<RevisionId, Purge>;

PurgesById purgesOf(const Connection& connection)
{
    PurgesById purges;
    for (const Purge& purge : PurgeRows(connection).all())
        purges.emplace(purge.revision, purge);
    return purges;
}

/// The numbers in this field that their list makes this file destroy; nothing: the list is no true
/// one.
std::optional<std::vector<qint64>> numbersToErase(const Connection& mine, qint64 field,
                                                  const PurgesById& purges)
{
    RevisionIds ids(mine);
    PurgeRows list(mine);
    const auto positions = positionsIn(ids, field);
    const StoredHistory& history = ids.historyOf(field);
    std::vector<qint64> numbers;
    for (const auto& [id, at] : positions) {
        const auto [first, last] = purges.equal_range(id);
        bool isPurged = false;
        for (const auto& [revision, purge] : std::ranges::subrange(first, last)) {
            const auto after = positions.find(purge.after);
            if (after == positions.end())
                continue; // theirs comes from a section that was not taken
            if (after->second == at || !ancestorsOf(history.versions, {after->second})[at])
                return std::nullopt;
            list.add(purge);
            isPurged = true;
        }
        if (isPurged && history.versions[at].wording)
            numbers.push_back(static_cast<qint64>(at) + 1);
    }
    return numbers;
}

/// Whether each head that comes after a destroyed version comes after one that stands for it, too,
/// or is that one.
bool knewOfAll(RevisionIds& ids, qint64 field, const PurgesById& purges)
{
    const auto positions = positionsIn(ids, field);
    const FieldHistory& history = ids.historyOf(field).versions;
    return std::ranges::all_of(headsOf(history), [&](std::size_t head) {
        const std::vector<bool> before = ancestorsOf(history, {head});
        return std::ranges::all_of(positions, [&](const auto& known) {
            const auto& [id, at] = known;
            if (!before[at] || history[at].wording)
                return true;
            const auto [first, last] = purges.equal_range(id);
            return std::any_of(first, last, [&](const auto& entry) {
                const auto after = positions.find(entry.second.after);
                return after != positions.end() && before[after->second];
            });
        });
    });
}

} // namespace

Result<qint64, StoreError> takePurges(const Connection& mine, const Connection& theirs,
                                      RevisionIds& theirIds)
{
    std::set<FieldId> fields;
    for (const RevisionRow& row : destroyedIn(theirs))
        fields.insert(theirIds.historyOf(row.first).field);
    if (fields.empty()) // files of format 1 do not even have the list
        return 0;
    const PurgesById purges = purgesOf(theirs);
    qint64 erased = 0;
    for (const FieldId& field : fields) {
        const auto row = fieldRow(mine, field);
        if (!row)
            continue;
        const auto numbers = numbersToErase(mine, *row, purges);
        if (!numbers)
            return unexpected(StoreError{.problem = Problem::Damaged, .field = field});
        if (!numbers->empty())
            eraseWordings(mine, *row, *numbers);
        erased += std::ssize(*numbers);
    }
    return erased;
}

Result<void, StoreError> checkNothingReturns(const Connection& mine)
{
    const PurgesById purges = purgesOf(mine);
    std::set<qint64> fields;
    for (const RevisionRow& row : destroyedIn(mine))
        fields.insert(row.first);
    RevisionIds ids(mine);
    for (const qint64 field : fields) {
        if (!knewOfAll(ids, field, purges))
            return unexpected(StoreError{.problem = Problem::WrittenOnDestroyed,
                                         .field = ids.historyOf(field).field});
    }
    return {};
}

} // namespace aigaq::store
