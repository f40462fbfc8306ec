// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/present_versions.h"

#include "core/store/sqlite_error.h"

#include <algorithm>

namespace aigaq::store {

using namespace document;

namespace {

/// By row, each once.
std::vector<KnownRevision> inOrder(std::vector<KnownRevision> revisions)
{
    std::ranges::sort(revisions, {}, &KnownRevision::row);
    const auto repeated = std::ranges::unique(revisions, {}, &KnownRevision::row);
    revisions.erase(repeated.begin(), repeated.end());
    return revisions;
}

} // namespace

QByteArray idsOf(std::vector<KnownRevision> revisions)
{
    std::ranges::sort(revisions, {}, &KnownRevision::id);
    QByteArray ids;
    for (const KnownRevision& revision : revisions)
        ids += bytesOf(revision.id);
    return ids;
}

PresentVersions::PresentVersions(const Connection& connection)
    : m_ids(connection),
      m_present(connection, "SELECT n.node, n.key, f.field, f.last, f.heads, f.value FROM node n"
                            " LEFT JOIN field f ON f.node = n.node AND f.name = ? WHERE n.id = ?"),
      m_seen(connection, "SELECT s.of_field, s.of_n, f.last, f.heads"
                         " FROM seen s JOIN field f ON f.field = s.of_field"
                         " WHERE s.field = ? AND s.n = ?")
{
}

PresentVersion PresentVersions::of(const FieldId& field)
{
    PresentVersion present;
    m_present.bind(1, field.name).bind(2, bytesOf(field.node));
    if (!m_present.nextRow())
        return present;
    present.node = m_present.integer(0);
    present.key = nodeKeyFrom(m_present.blob(1));
    if (!m_present.isNull(2)) {
        present.field = m_present.integer(2);
        present.last = m_present.integer(3);
        present.heads = headsOf(present, m_present.blob(4));
        present.value = m_present.text(5);
    }
    m_present.reset();
    return present;
}

std::vector<KnownRevision> PresentVersions::headsOf(const PresentVersion& present,
                                                    QByteArrayView ids)
{
    if (const auto head = revisionIdFrom(ids))
        return {{.row = {present.field, present.last}, .id = *head}};
    std::vector<KnownRevision> heads;
    for (const RevisionRow& row : m_ids.headsOf(present.field))
        heads.push_back({.row = row, .id = m_ids.idOf(row)});
    return heads;
}

std::vector<KnownRevision> PresentVersions::of(const std::vector<FieldId>& fields)
{
    std::vector<KnownRevision> versions;
    for (const FieldId& field : fields)
        std::ranges::copy(of(field).heads, std::back_inserter(versions));
    return inOrder(std::move(versions));
}

std::vector<KnownRevision> PresentVersions::seenBy(const std::vector<KnownRevision>& revisions)
{
    std::vector<KnownRevision> versions;
    for (const KnownRevision& revision : revisions) {
        m_seen.bind(1, revision.row.first).bind(2, revision.row.second);
        while (m_seen.nextRow()) {
            const RevisionRow row{m_seen.integer(0), m_seen.integer(1)};
            const auto id = revisionIdFrom(m_seen.blob(3));
            const bool isHead = id && m_seen.integer(2) == row.second;
            versions.push_back({.row = row, .id = isHead ? *id : m_ids.idOf(row)});
        }
    }
    return inOrder(std::move(versions));
}

} // namespace aigaq::store
