// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purges.h"

#include "core/store/revision_ids.h"
#include "core/store/revision_rows.h"
#include "core/store/sqlite_error.h"

namespace aigaq::store {

PurgeRows::PurgeRows(const Connection& connection)
    : m_connection(connection),
      m_add(connection, "INSERT OR IGNORE INTO purge (revision, after, author, time)"
                        " VALUES (?, ?, ?, ?)"),
      m_all(connection, "SELECT revision, after, name, time FROM purge"
                        " LEFT JOIN author USING (author) ORDER BY revision, after")
{
}

void PurgeRows::add(const Purge& purge)
{
    const auto author = RevisionRows(m_connection).authorRow(purge.claim.author);
    m_add.bind(1, bytesOf(purge.revision)).bind(2, bytesOf(purge.after));
    m_add.bind(3, author).bind(4, purge.claim.time).run();
}

std::vector<Purge> PurgeRows::all()
{
    std::vector<Purge> purges;
    while (m_all.nextRow()) {
        const auto revision = revisionIdFrom(m_all.blob(0));
        const auto after = revisionIdFrom(m_all.blob(1));
        if (!revision || !after)
            throw SqliteError::damage("what was destroyed has no id");
        Purge& purge =
            purges.emplace_back(Purge{.revision = *revision, .after = *after, .claim = {}});
        if (!m_all.isNull(2))
            purge.claim.author = m_all.text(2);
        if (!m_all.isNull(3))
            purge.claim.time = m_all.integer(3);
    }
    return purges;
}

} // namespace aigaq::store
