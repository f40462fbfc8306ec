// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrivals.h"

#include "core/store/sqlite_error.h"

#include <algorithm>

namespace aigaq::store {

using namespace document;

ArrivalReader::ArrivalReader(const Connection& theirs, RevisionIds& ids)
    : m_ids(ids), m_drafts(readDrafts(theirs).usable),
      m_heads(theirs, "SELECT heads FROM field WHERE field = ?"),
      m_claims(theirs, "SELECT n, name, time FROM revision LEFT JOIN author USING (author)"
                       " WHERE field = ?")
{
}

FieldArrivals ArrivalReader::read(qint64 field)
{
    const StoredHistory& history = m_ids.historyOf(field);
    FieldArrivals arrivals{.field = history.field, .key = history.key, .revisions = {}};
    for (std::size_t i = 0; i < history.versions.size(); ++i) {
        const Version& version = history.versions[i];
        const RevisionRow row{field, static_cast<qint64>(i) + 1};
        Arrival arrival{.id = m_ids.idOf(row),
                        .row = row,
                        .salt = {},
                        .wording = version.wording,
                        .parents = {},
                        .seen = {},
                        .claim = {}};
        for (const std::size_t parent : version.parents)
            arrival.parents.push_back(m_ids.idOf({field, static_cast<qint64>(parent) + 1}));
        for (const RevisionRow& seen : history.seen[i])
            arrival.seen.emplace_back(m_ids.historyOf(seen.first).field, m_ids.idOf(seen));
        arrivals.revisions.push_back(std::move(arrival));
    }
    checkHeads(field);
    addClaims(field, arrivals.revisions);
    addDraft(field, arrivals);
    return arrivals;
}

void ArrivalReader::checkHeads(qint64 field)
{
    const bool same = m_heads.bind(1, field).nextRow() && m_ids.leadTo(m_heads.blob(0), field);
    m_heads.reset();
    if (!same)
        throw SqliteError::damage("a field's revisions do not lead to its heads");
}

void ArrivalReader::addClaims(qint64 field, std::vector<Arrival>& revisions)
{
    m_claims.bind(1, field);
    while (m_claims.nextRow()) {
        Claim& claim = revisions.at(static_cast<std::size_t>(m_claims.integer(0) - 1)).claim;
        if (!m_claims.isNull(1))
            claim.author = m_claims.text(1);
        if (!m_claims.isNull(2))
            claim.time = m_claims.integer(2);
    }
}

void ArrivalReader::addDraft(qint64 field, FieldArrivals& arrivals)
{
    const QString* typed = m_drafts.find(arrivals.field);
    if (typed == nullptr)
        return;
    const Versions heads = document::headsOf(m_ids.historyOf(field).versions);
    Arrival draft{
        .id = {}, .row = {}, .salt = {}, .wording = *typed, .parents = {}, .seen = {}, .claim = {}};
    Revision revision{.field = arrivals.field, .content = *typed};
    for (const std::size_t head : heads) {
        const Arrival& parent = arrivals.revisions[head];
        draft.parents.push_back(parent.id);
        std::ranges::copy(parent.seen, std::back_inserter(draft.seen));
    }
    std::ranges::sort(draft.seen);
    const auto repeated = std::ranges::unique(draft.seen);
    draft.seen.erase(repeated.begin(), repeated.end());
    revision.parents = draft.parents;
    for (const auto& [of, id] : draft.seen)
        revision.seen.push_back(id);
    const bool saysTheSame =
        heads.size() == 1 && arrivals.revisions[heads.front()].wording == *typed;
    if (saysTheSame)
        return;
    draft.salt = arrivals.key ? contentSalt(revision, *arrivals.key) : newContentSalt();
    draft.id = revisionId(std::move(revision), contentSum(*draft.salt, *typed));
    arrivals.revisions.push_back(std::move(draft));
}

} // namespace aigaq::store
