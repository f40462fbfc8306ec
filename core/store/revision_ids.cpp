// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_ids.h"

#include "core/store/sqlite_error.h"

#include <algorithm>

namespace aigaq::store {

using namespace document;

namespace {

template <class Id>
std::optional<Id> idFrom(QByteArrayView bytes)
{
    Id id;
    if (bytes.size() != static_cast<qsizetype>(id.bytes.size()))
        return std::nullopt;
    std::ranges::transform(bytes, id.bytes.begin(),
                           [](char byte) { return static_cast<std::uint8_t>(byte); });
    return id;
}

ContentSalt saltAt(const StoredHistory& history, std::size_t at, const Revision& revision)
{
    if (history.proofs[at].salt)
        return *history.proofs[at].salt;
    if (!history.key)
        throw SqliteError::damage("a revision has no salt, and its node has no key");
    return contentSalt(revision, *history.key);
}

ContentSum sumAt(const StoredHistory& history, std::size_t at, const Revision& revision)
{
    const auto& kept = history.proofs[at].sum;
    return kept ? *kept : contentSum(saltAt(history, at, revision), revision.content);
}

} // namespace

std::optional<RevisionId> revisionIdFrom(QByteArrayView bytes)
{
    return idFrom<RevisionId>(bytes);
}

std::optional<NodeKey> nodeKeyFrom(QByteArrayView bytes)
{
    return idFrom<NodeKey>(bytes);
}

std::optional<ContentSalt> saltFrom(QByteArrayView bytes)
{
    return idFrom<ContentSalt>(bytes);
}

std::optional<ContentSum> sumFrom(QByteArrayView bytes)
{
    return idFrom<ContentSum>(bytes);
}

const StoredHistory& RevisionIds::historyOf(qint64 field)
{
    return knownOf(field).history;
}

RevisionId RevisionIds::idOf(const RevisionRow& row)
{
    const auto [field, n] = row;
    Known& known = knownOf(field);
    const StoredHistory& history = known.history;
    if (n < 1 || n > std::ssize(history.versions) || known.beingWorkedOut)
        throw SqliteError::damage("a revision follows from one that is not before it");
    known.beingWorkedOut = true;
    while (std::ssize(known.ids) < n) {
        const std::size_t at = known.ids.size();
        Revision revision = revisionAt(field, at);
        const ContentSum sum = sumAt(history, at, revision);
        known.ids.push_back(revisionId(std::move(revision), sum));
    }
    known.beingWorkedOut = false;
    return known.ids[static_cast<std::size_t>(n - 1)];
}

Revision RevisionIds::revisionAt(qint64 field, std::size_t at)
{
    const Known& known = knownOf(field);
    const Version& version = known.history.versions[at];
    Revision revision{.field = known.history.field, .content = version.wording.value_or(QString())};
    for (const std::size_t parent : version.parents)
        revision.parents.push_back(known.ids.at(parent));
    for (const RevisionRow& seen : known.history.seen[at])
        revision.seen.push_back(idOf(seen));
    return revision;
}

std::optional<ContentSalt> RevisionIds::saltOf(const RevisionRow& row)
{
    static_cast<void>(idOf(row)); // so that all before it are known
    const auto at = static_cast<std::size_t>(row.second - 1);
    const StoredHistory& history = historyOf(row.first);
    if (history.proofs[at].sum)
        return std::nullopt;
    return saltAt(history, at, revisionAt(row.first, at));
}

ContentSum RevisionIds::sumOf(const RevisionRow& row)
{
    static_cast<void>(idOf(row));
    const auto at = static_cast<std::size_t>(row.second - 1);
    return sumAt(historyOf(row.first), at, revisionAt(row.first, at));
}

std::vector<RevisionRow> RevisionIds::headsOf(qint64 field)
{
    std::vector<RevisionRow> rows;
    for (const std::size_t head : document::headsOf(historyOf(field).versions))
        rows.emplace_back(field, static_cast<qint64>(head) + 1);
    return rows;
}

bool RevisionIds::leadTo(QByteArrayView heads, qint64 field)
{
    std::vector<RevisionId> ids;
    for (const RevisionRow& row : headsOf(field))
        ids.push_back(idOf(row));
    std::ranges::sort(ids);
    QByteArray found;
    for (const RevisionId& id : ids)
        found += bytesOf(id);
    return found == heads;
}

void RevisionIds::forgetWordings(qint64 field)
{
    Known& known = knownOf(field);
    if (known.ids.size() != known.history.versions.size())
        return; // they are needed for the others
    for (Version& version : known.history.versions)
        version.wording.reset();
}

RevisionIds::Known& RevisionIds::knownOf(qint64 field)
{
    const auto found = m_known.find(field);
    return found != m_known.end()
               ? found->second
               : m_known.emplace(field, Known{.history = m_reader.read(field), .ids = {}})
                     .first->second;
}

} // namespace aigaq::store
