// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/working_on_the_past.h"

#include "core/store/revision_writer.h"
#include "core/store/snapshot_versions.h"

#include <map>

namespace aigaq::store {

using namespace document;

namespace {

using Then = std::map<FieldId, std::vector<KnownRevision>>;

Then newestThen(const Connection& connection, const NodeId& snapshot)
{
    RevisionIds ids(connection);
    Then then;
    for (FieldAtTime& field : stateAt(connection, ids, rowOfSnapshot(connection, snapshot)))
        then.emplace(std::move(field.field), std::move(field.heads));
    return then;
}

/// What was seen then; of texts that are new, what was written for them just now.
std::vector<KnownRevision> seenThen(const std::vector<FieldId>& fields, const Then& then,
                                    RevisionWriter& revisions)
{
    std::vector<KnownRevision> seen;
    std::vector<FieldId> added;
    for (const FieldId& field : fields) {
        const auto known = then.find(field);
        if (known == then.end())
            added.push_back(field);
        else
            std::ranges::copy(known->second, std::back_inserter(seen));
    }
    std::ranges::copy(revisions.presentOf(added), std::back_inserter(seen));
    return seen;
}

} // namespace

void writeMadeOf(const Connection& connection, const NodeId& snapshot,
                 const std::vector<FieldChange>& changes, const Fields& present,
                 const std::function<Claim(const FieldId&)>& claimOf)
{
    const Then then = newestThen(connection, snapshot);
    RevisionWriter revisions(connection, {});
    for (const FieldChange& change : changes) {
        const QString* now = present.find(change.field);
        if (now != nullptr && *now == change.value)
            continue;
        revisions.claimFor(claimOf(change.field));
        const auto known = then.find(change.field);
        const auto before = known == then.end() ? std::vector<KnownRevision>() : known->second;
        revisions.writeAfter(before, change,
                             change.seen ? seenThen(*change.seen, then, revisions)
                                         : revisions.seenBy(before));
    }
}

} // namespace aigaq::store
