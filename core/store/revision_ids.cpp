// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_ids.h"

#include "core/store/pieces.h"
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

} // namespace

std::optional<RevisionId> revisionIdFrom(QByteArrayView bytes)
{
    return idFrom<RevisionId>(bytes);
}

std::optional<NodeKey> nodeKeyFrom(QByteArrayView bytes)
{
    return idFrom<NodeKey>(bytes);
}

RevisionIds::RevisionIds(const Connection& connection)
    : m_field(connection, "SELECT n.id, n.key, f.name, f.value"
                          " FROM field f JOIN node n USING (node) WHERE f.field = ?"),
      m_revisions(connection,
                  "SELECT n, parent, delta FROM revision WHERE field = ? ORDER BY n DESC"),
      m_parents(connection, "SELECT n, parent FROM parent WHERE field = ?"),
      m_seen(connection, "SELECT n, of_field, of_n FROM seen WHERE field = ?")
{
}

RevisionId RevisionIds::idOf(const RevisionRow& row)
{
    const auto [field, n] = row;
    History& history = historyOf(field);
    if (n < 1 || n > std::ssize(history.versions) || history.beingWorkedOut)
        throw SqliteError::damage("a revision follows from one that is not before it");
    history.beingWorkedOut = true;
    while (std::ssize(history.ids) < n) {
        const Version& version = history.versions[history.ids.size()];
        Revision revision{.field = history.field, .content = version.wording};
        for (const qint64 parent : version.parents)
            revision.parents.push_back(history.ids.at(static_cast<std::size_t>(parent - 1)));
        for (const RevisionRow& seen : version.seen)
            revision.seen.push_back(idOf(seen));
        history.ids.push_back(revisionId(std::move(revision), history.key));
    }
    history.beingWorkedOut = false;
    return history.ids[static_cast<std::size_t>(n - 1)];
}

RevisionIds::History& RevisionIds::historyOf(qint64 field)
{
    const auto found = m_histories.find(field);
    return found != m_histories.end() ? found->second
                                      : m_histories.emplace(field, read(field)).first->second;
}

RevisionIds::History RevisionIds::read(qint64 field)
{
    m_field.bind(1, field);
    if (!m_field.nextRow())
        throw SqliteError::damage("a field that something was made from is missing");
    const auto node = nodeIdFromBytes(m_field.blob(0));
    const auto key = nodeKeyFrom(m_field.blob(1));
    if (!node || !key)
        throw SqliteError::damage("a node has no id or no key");
    History history{.field = {.node = *node, .name = m_field.text(2)}, .key = *key};
    const QString newest = m_field.text(3);
    m_field.reset();
    readWordings(field, newest, history.versions);
    readFurtherParents(field, history.versions);
    readSeen(field, history.versions);
    return history;
}

void RevisionIds::readWordings(qint64 field, const QString& newest, std::vector<Version>& versions)
{
    std::optional<QString> wording;
    m_revisions.bind(1, field);
    while (m_revisions.nextRow()) { // from the newest back, each told by the one after it
        wording = wording ? fromPieces(m_revisions.text(2), *wording) : newest;
        const qint64 n = m_revisions.integer(0);
        const qint64 parent = m_revisions.integer(1);
        if (versions.empty() && n > 0)
            versions.resize(static_cast<std::size_t>(n));
        if (!wording || n < 1 || parent < 0 || parent >= n)
            throw SqliteError::damage("a revision cannot be read back from the next one");
        Version& version = versions[static_cast<std::size_t>(n - 1)];
        version.wording = *wording;
        if (parent > 0)
            version.parents.push_back(parent);
    }
}

void RevisionIds::readFurtherParents(qint64 field, std::vector<Version>& versions)
{
    m_parents.bind(1, field);
    while (m_parents.nextRow()) {
        const qint64 n = m_parents.integer(0);
        const qint64 parent = m_parents.integer(1);
        if (n < 1 || n > std::ssize(versions) || parent < 1 || parent >= n)
            throw SqliteError::damage("a revision has a parent that is not before it");
        versions[static_cast<std::size_t>(n - 1)].parents.push_back(parent);
    }
}

void RevisionIds::readSeen(qint64 field, std::vector<Version>& versions)
{
    m_seen.bind(1, field);
    while (m_seen.nextRow()) {
        const qint64 n = m_seen.integer(0);
        if (n < 1 || n > std::ssize(versions))
            throw SqliteError::damage("a revision that is missing has seen another");
        versions[static_cast<std::size_t>(n - 1)].seen.emplace_back(m_seen.integer(1),
                                                                    m_seen.integer(2));
    }
}

} // namespace aigaq::store
