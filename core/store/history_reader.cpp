// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_reader.h"

#include "core/store/pieces.h"
#include "core/store/revision_ids.h"
#include "core/store/sqlite_error.h"

#include <optional>

namespace aigaq::store {

using namespace document;

HistoryReader::HistoryReader(const Connection& connection)
    : m_field(connection, "SELECT n.id, n.key, f.name, f.value"
                          " FROM field f JOIN node n USING (node) WHERE f.field = ?"),
      m_revisions(
          connection,
          "SELECT n, parent, delta, salt, sum FROM revision WHERE field = ? ORDER BY n DESC"),
      m_parents(connection, "SELECT n, parent FROM parent WHERE field = ?"),
      m_seen(connection, "SELECT s.n, s.of_field, s.of_n, n.id, f.name FROM seen s"
                         " JOIN field f ON f.field = s.of_field JOIN node n USING (node)"
                         " WHERE s.field = ?")
{
}

StoredHistory HistoryReader::read(qint64 field)
{
    m_field.bind(1, field);
    if (!m_field.nextRow())
        throw SqliteError::damage("a field that something was made from is missing");
    const auto node = nodeIdFromBytes(m_field.blob(0));
    if (!node)
        throw SqliteError::damage("a node has no id");
    StoredHistory history{.field = {.node = *node, .name = m_field.text(2)},
                          .key = nodeKeyFrom(m_field.blob(1)),
                          .versions = {},
                          .seen = {},
                          .proofs = {}};
    const QString newest = m_field.text(3);
    m_field.reset();
    readWordings(field, newest, history);
    readFurtherParents(field, history);
    readSeen(field, history);
    return history;
}

void HistoryReader::readWordings(qint64 field, const QString& newest, StoredHistory& history)
{
    std::optional<QString> wording;
    qint64 expected = 0;
    m_revisions.bind(1, field);
    while (m_revisions.nextRow()) { // from the newest back, each told by the one after it
        wording = wording ? fromPieces(m_revisions.text(2), *wording) : newest;
        const qint64 n = m_revisions.integer(0);
        const qint64 parent = m_revisions.integer(1);
        if (history.versions.empty() && n > 0) {
            history.versions.resize(static_cast<std::size_t>(n));
            history.seen.resize(static_cast<std::size_t>(n));
            history.proofs.resize(static_cast<std::size_t>(n));
            expected = n;
        }
        if (!wording || n < 1 || n != expected-- || parent < 0 || parent >= n)
            throw SqliteError::damage("a revision cannot be read back from the next one");
        Version& version = history.versions[static_cast<std::size_t>(n - 1)];
        Proof& proof = history.proofs[static_cast<std::size_t>(n - 1)];
        proof = {.salt = saltFrom(m_revisions.blob(3)), .sum = sumFrom(m_revisions.blob(4))};
        if (!proof.sum) // else destroyed, and what stands there only tells the one before
            version.wording = *wording;
        if (parent > 0)
            version.parents.push_back(static_cast<std::size_t>(parent - 1));
    }
    if (expected != 0 || history.versions.empty())
        throw SqliteError::damage("a field has no first revision");
}

void HistoryReader::readFurtherParents(qint64 field, StoredHistory& history)
{
    m_parents.bind(1, field);
    while (m_parents.nextRow()) {
        const qint64 n = m_parents.integer(0);
        const qint64 parent = m_parents.integer(1);
        if (n < 1 || n > std::ssize(history.versions) || parent < 1 || parent >= n)
            throw SqliteError::damage("a revision has a parent that is not before it");
        history.versions[static_cast<std::size_t>(n - 1)].parents.push_back(
            static_cast<std::size_t>(parent - 1));
    }
}

void HistoryReader::readSeen(qint64 field, StoredHistory& history)
{
    m_seen.bind(1, field);
    while (m_seen.nextRow()) {
        const qint64 n = m_seen.integer(0);
        const RevisionRow row{m_seen.integer(1), m_seen.integer(2)};
        const auto node = nodeIdFromBytes(m_seen.blob(3));
        if (n < 1 || n > std::ssize(history.versions) || row.second < 1)
            throw SqliteError::damage("a revision that is missing has seen another");
        const auto at = static_cast<std::size_t>(n - 1);
        history.seen[at].push_back(row);
        if (node) // else of a kind that came later
            history.versions[at].seen.push_back(
                {.field = {.node = *node, .name = m_seen.text(4)},
                 .version = static_cast<std::size_t>(row.second - 1)});
    }
}

} // namespace aigaq::store
