// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taking_in.h"

#include "core/store/arrivals.h"
#include "core/store/erasure.h"
#include "core/store/present_versions.h"
#include "core/store/purges.h"
#include "core/store/revision_rows.h"
#include "core/store/snapshot_versions.h"
#include "core/store/taking_purges.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

using Problem = StoreError::Problem;

/// A field of theirs that has something to give, with its row there.
struct Differing {
    qint64 row;
    FieldId field;
};

std::set<RevisionId> purgedIn(const Connection& mine)
{
    std::set<RevisionId> purged;
    for (const Purge& purge : PurgeRows(mine).all())
        purged.insert(purge.revision);
    return purged;
}

class Taking {
public:
    Taking(const Connection& mine, const Connection& theirs)
        : m_mine(mine), m_theirs(theirs), m_theirIds(theirs), m_arrivals(theirs, m_theirIds),
          m_ids(mine), m_present(mine), m_rows(mine), m_purged(purgedIn(mine)),
          m_merge(numberFrom(mine, "SELECT coalesce(max(merge), 0) + 1 FROM revision"))
    {
    }

    Result<TakenIn, StoreError> take(const std::vector<Differing>& fields)
    {
        for (const auto& [row, field] : fields) {
            if (!takeField(m_arrivals.read(row)))
                return unexpected(StoreError{.problem = Problem::Damaged, .field = field});
        }
        // Only now, since a revision may have seen one that came later here.
        for (const auto& [row, field, id] : m_seen) {
            const auto seen = rowOf(field, id);
            if (!seen)
                return unexpected(StoreError{.problem = Problem::Damaged, .field = field});
            m_rows.addSeen(row, *seen);
        }
        for (const NodeId& snapshot : m_snapshots) {
            if (!takeVersions(snapshot))
                return unexpected(StoreError{.problem = Problem::Damaged,
                                             .field = {{.node = snapshot, .name = u"versions"_s}}});
        }
        return takeDestruction();
    }

private:
    Result<TakenIn, StoreError> takeDestruction()
    {
        const auto destroyed = takePurges(m_mine, m_theirs, m_theirIds);
        if (!destroyed)
            return unexpected(destroyed.error());
        m_taken.destroyed = *destroyed;
        if (const auto checked = checkNothingReturns(m_mine); !checked)
            return unexpected(checked.error());
        return m_taken;
    }

    using Numbers = std::map<RevisionId, qint64>;

    struct Seen {
        RevisionRow row;
        FieldId field;
        RevisionId id;
    };

    /// False: what came cannot belong to this document.
    bool takeField(const FieldArrivals& theirs)
    {
        PresentVersion present = m_present.of(theirs.field);
        if (present.key && theirs.key && present.key != theirs.key)
            return false;
        Numbers& numbers = numbersOf(theirs.field, present);
        std::vector<const Arrival*> fresh;
        for (const Arrival& arrival : theirs.revisions) {
            if (!numbers.contains(arrival.id))
                fresh.push_back(&arrival);
        }
        if (fresh.empty())
            return true;
        if (present.node == 0) {
            present.key = theirs.key;
            present.node = m_rows.addNode(theirs.field.node, theirs.key);
            if (theirs.field.node.kind() == NodeKind::Snapshot)
                m_snapshots.push_back(theirs.field.node);
        }
        if (present.key && !theirs.key) {
            eraseKey(m_mine, present.node);
            present.key.reset();
        }
        for (const Arrival* arrival : fresh) {
            if (!add(*arrival, theirs.field, present, numbers))
                return false;
        }
        m_taken.revisions += std::ssize(fresh);
        ++m_taken.fields;
        return true;
    }

    bool add(const Arrival& arrival, const FieldId& field, PresentVersion& present,
             Numbers& numbers)
    {
        std::vector<qint64> parents;
        for (const RevisionId& parent : arrival.parents) {
            const auto known = numbers.find(parent);
            if (known == numbers.end())
                return false;
            parents.push_back(known->second);
        }
        std::ranges::sort(parents);
        const qint64 n = present.last + 1;
        const bool isDestroyed = !arrival.wording || m_purged.contains(arrival.id);
        const QString wording = isDestroyed ? QString() : *arrival.wording;
        if (present.field == 0) {
            present.field = m_rows.addField(present.node, field.name, bytesOf(arrival.id), wording);
            m_fieldRows[field] = present.field;
        } else {
            m_rows.tellByNext(present.field, present.last, present.value, wording);
        }
        std::erase_if(present.heads, [&](const KnownRevision& head) {
            return std::ranges::contains(arrival.parents, head.id);
        });
        present.heads.push_back({.row = {present.field, n}, .id = arrival.id});
        present.last = n;
        present.value = wording;
        m_rows.changeField(present.field, n, idsOf(present.heads), wording);
        m_rows.addRevision({present.field, n}, parents, arrival.claim, m_merge);
        addProof({present.field, n}, arrival, isDestroyed, present.key.has_value());
        for (const auto& [of, id] : arrival.seen)
            m_seen.push_back({.row = {present.field, n}, .field = of, .id = id});
        numbers.emplace(arrival.id, n);
        return true;
    }

    /// What the revision's id can be worked out from, where its wording or its node's key is gone.
    void addProof(const RevisionRow& row, const Arrival& arrival, bool isDestroyed, bool hasKey)
    {
        if (isDestroyed)
            m_rows.destroy(row, arrival.row ? m_theirIds.sumOf(*arrival.row)
                                            : contentSum(*arrival.salt, *arrival.wording));
        else if (!hasKey)
            m_rows.keepSalt(row,
                            arrival.row ? m_theirIds.saltOf(*arrival.row).value() : *arrival.salt);
    }

    /// The numbers of a field's revisions in this file.
    Numbers& numbersOf(const FieldId& field, const PresentVersion& present)
    {
        const auto [found, isNew] = m_numbers.try_emplace(field);
        if (isNew && present.field != 0) {
            m_fieldRows[field] = present.field;
            for (qint64 n = 1; n <= present.last; ++n)
                found->second.emplace(m_ids.idOf({present.field, n}), n);
        }
        return found->second;
    }

    /// What a snapshot of theirs holds. False: it is not all here.
    bool takeVersions(const NodeId& snapshot)
    {
        NumbersAtTime numbers;
        for (const FieldAtTime& field :
             stateAt(m_theirs, m_theirIds, rowOfSnapshot(m_theirs, snapshot))) {
            for (const KnownRevision& head : field.heads) {
                const auto row = rowOf(field.field, head.id);
                if (!row)
                    return false;
                numbers[row->first].push_back(row->second);
            }
        }
        for (std::vector<qint64>& ofField : numbers | std::views::values)
            std::ranges::sort(ofField);
        writeNumbers(m_mine, rowOfSnapshot(m_mine, snapshot), numbers);
        return true;
    }

    std::optional<RevisionRow> rowOf(const FieldId& field, const RevisionId& id)
    {
        if (!m_numbers.contains(field)) {
            const PresentVersion present = m_present.of(field);
            if (present.heads.size() == 1 && present.heads.front().id == id)
                return present.heads.front().row;
            numbersOf(field, present);
        }
        const Numbers& numbers = m_numbers[field];
        const auto found = numbers.find(id);
        if (found == numbers.end())
            return std::nullopt;
        return RevisionRow{m_fieldRows[field], found->second};
    }

    const Connection& m_mine;
    const Connection& m_theirs;
    RevisionIds m_theirIds;
    ArrivalReader m_arrivals;
    RevisionIds m_ids;
    PresentVersions m_present;
    RevisionRows m_rows;
    std::set<RevisionId> m_purged; ///< here: their content stays outside
    qint64 m_merge;
    std::map<FieldId, Numbers> m_numbers;
    std::map<FieldId, qint64> m_fieldRows;
    std::vector<Seen> m_seen;
    std::vector<NodeId> m_snapshots; ///< that came, in the order of their coming
    TakenIn m_taken;
};

std::map<FieldId, QByteArray> headsOf(const Connection& mine)
{
    Statement rows(mine, "SELECT n.id, f.name, f.heads FROM field f JOIN node n USING (node)");
    std::map<FieldId, QByteArray> heads;
    while (rows.nextRow()) {
        if (const auto node = nodeIdFromBytes(rows.blob(0)))
            heads.emplace(FieldId{.node = *node, .name = rows.text(1)}, rows.blob(2).toByteArray());
    }
    return heads;
}

/// Fields with the same heads in both files are the same, whatever their history looks like.
std::vector<Differing> differing(const Connection& mine, const Connection& theirs,
                                 const std::optional<std::set<NodeId>>& only)
{
    const auto heads = headsOf(mine);
    Statement rows(theirs, "SELECT f.field, n.id, f.name, f.heads, d.field IS NOT NULL"
                           " FROM field f JOIN node n USING (node)"
                           " LEFT JOIN draft d ON d.field = f.field ORDER BY f.field");
    std::vector<Differing> fields;
    while (rows.nextRow()) {
        const auto node = nodeIdFromBytes(rows.blob(1));
        if (!node || (only && !only->contains(*node)))
            continue;
        const FieldId field{.node = *node, .name = rows.text(2)};
        const auto present = heads.find(field);
        const bool isDraft = rows.integer(4) != 0;
        if (isDraft || present == heads.end() || rows.blob(3) != present->second)
            fields.push_back({.row = rows.integer(0), .field = field});
    }
    return fields;
}

std::optional<NodeId> documentOf(const Connection& connection)
{
    Statement node(connection, "SELECT id FROM node WHERE substr(id, 1, 1) = x'01'");
    return node.nextRow() ? nodeIdFromBytes(node.blob(0)) : std::nullopt;
}

} // namespace

Result<TakenIn, StoreError> takeIn(const Connection& mine, const Connection& theirs,
                                   const std::optional<std::set<NodeId>>& only)
{
    if (documentOf(mine) != documentOf(theirs))
        return unexpected(StoreError{.problem = Problem::OtherDocument});
    return Taking(mine, theirs).take(differing(mine, theirs, only));
}

} // namespace aigaq::store
