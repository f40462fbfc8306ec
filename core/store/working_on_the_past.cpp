// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/working_on_the_past.h"

#include "core/store/revision_writer.h"
#include "core/store/snapshot_versions.h"

#include <map>
#include <set>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

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

/// What is not deleted need not say so, nor what has no words.
QString wordingIn(const Fields& fields, const FieldId& field)
{
    if (const QString* wording = fields.find(field))
        return *wording;
    return field.name == "gone"_L1 ? u"0"_s : QString();
}

bool hasNode(const Then& then, const NodeId& node)
{
    const auto first = then.lower_bound({.node = node, .name = {}});
    return first != then.end() && first->first.node == node;
}

} // namespace

void writeMadeOf(const Connection& connection, const NodeId& snapshot,
                 const std::vector<FieldChange>& changes, const Fields& said, const Fields& says,
                 const QByteArray& origin, const std::function<Claim(const FieldId&)>& claimOf)
{
    const Then then = newestThen(connection, snapshot);
    RevisionWriter revisions(connection, {});
    revisions.keysFrom(origin);
    std::set<NodeId> deletedSince;
    for (const FieldChange& change : changes) {
        const FieldId& field = change.field;
        const bool isNew = !hasNode(then, field.node);
        if (isNew && wordingIn(says, {.node = field.node, .name = u"gone"_s}) == u"1"_s)
            deletedSince.insert(field.node);
        const QString* now = says.find(field);
        if (now != nullptr && *now == change.value)
            continue;
        revisions.claimFor(claimOf(field));
        const auto known = then.find(field);
        const auto before = known == then.end() ? std::vector<KnownRevision>() : known->second;
        const auto seen =
            change.seen ? seenThen(*change.seen, then, revisions) : revisions.seenBy(before);
        const bool followsPresent = isNew || wordingIn(says, field) == wordingIn(said, field);
        revisions.writeAfter(followsPresent ? revisions.presentOf({field}) : before, change, seen);
    }
    for (const NodeId& node : deletedSince)
        revisions.writeNotGone(node);
}

} // namespace aigaq::store
