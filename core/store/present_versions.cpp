// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/present_versions.h"

#include "core/store/sqlite_error.h"

#include <algorithm>

namespace aigaq::store {

using namespace document;

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
    const auto key = nodeKeyFrom(m_present.blob(1));
    if (!key)
        throw SqliteError::damage("a node has no key");
    present.key = *key;
    if (!m_present.isNull(2)) {
        present.field = m_present.integer(2);
        present.last = m_present.integer(3);
        present.head = revisionIdFrom(m_present.blob(4));
        present.value = m_present.text(5);
        if (!present.head)
            throw SqliteError::damage("a field has not one head");
    }
    m_present.reset();
    return present;
}

std::vector<SeenVersion> PresentVersions::of(const std::vector<FieldId>& fields)
{
    std::vector<SeenVersion> versions;
    for (const FieldId& field : fields) {
        const PresentVersion seen = of(field);
        if (seen.head)
            versions.push_back({.row = {seen.field, seen.last}, .id = *seen.head});
    }
    std::ranges::sort(versions, {}, &SeenVersion::row);
    const auto repeated = std::ranges::unique(versions, {}, &SeenVersion::row);
    versions.erase(repeated.begin(), repeated.end());
    return versions;
}

std::vector<SeenVersion> PresentVersions::seenBy(const PresentVersion& present)
{
    std::vector<SeenVersion> versions;
    m_seen.bind(1, present.field).bind(2, present.last);
    while (m_seen.nextRow()) {
        const RevisionRow row{m_seen.integer(0), m_seen.integer(1)};
        const auto head = revisionIdFrom(m_seen.blob(3));
        const bool isHead = head && m_seen.integer(2) == row.second;
        versions.push_back({.row = row, .id = isHead ? *head : m_ids.idOf(row)});
    }
    return versions;
}

} // namespace aigaq::store
