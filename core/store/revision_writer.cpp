// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_writer.h"

#include <algorithm>
#include <functional>

namespace aigaq::store {

using namespace document;

void RevisionWriter::write(const FieldChange& change)
{
    PresentVersion before = presentOrNew(change.field);
    const std::vector<KnownRevision> seen =
        change.seen ? m_present.of(*change.seen) : m_present.seenBy(before.heads);
    write(change, seen, std::move(before), {});
}

bool RevisionWriter::isThere(const PresentVersion& present,
                             const std::vector<KnownRevision>& parents,
                             const QString& wording) const
{
    if (present.field == 0)
        return false;
    Versions positions;
    for (const KnownRevision& parent : parents)
        positions.push_back(static_cast<std::size_t>(parent.row.second - 1));
    return std::ranges::any_of(
        HistoryReader(m_connection).read(present.field).versions, [&](const Version& version) {
            return version.wording == wording && version.parents == positions;
        });
}

/// Of a node that is not there yet, with its row and key.
PresentVersion RevisionWriter::presentOrNew(const FieldId& field)
{
    PresentVersion present = m_present.of(field);
    if (present.node == 0) {
        present.key = m_origin.isEmpty() ? newNodeKey() : nodeKeyFrom(m_origin, field.node);
        present.node = m_rows.addNode(field.node, present.key);
    }
    return present;
}

void RevisionWriter::writeAfter(const std::vector<KnownRevision>& then, const FieldChange& change,
                                const std::vector<KnownRevision>& seen)
{
    PresentVersion before = presentOrNew(change.field);
    if (isThere(before, then, change.value))
        return;
    std::vector<KnownRevision> others = before.heads;
    std::erase_if(others, [&then](const KnownRevision& head) {
        return std::ranges::contains(then, head.row, &KnownRevision::row);
    });
    before.heads = then;
    write(change, seen, std::move(before), std::move(others));
}

void RevisionWriter::writeInstead(const FieldId& field, const RevisionRow& head,
                                  const QString& value)
{
    PresentVersion before = m_present.of(field);
    std::vector<KnownRevision> others = before.heads;
    const auto isHead = [&](const KnownRevision& known) { return known.row == head; };
    std::erase_if(others, isHead);
    std::erase_if(before.heads, std::not_fn(isHead));
    const auto seen = m_present.seenBy(before.heads);
    write({.field = field, .value = value, .seen = {}}, seen, std::move(before), others);
}

QString RevisionWriter::writeAgain(const FieldId& field, qint64 n)
{
    PresentVersion before = m_present.of(field);
    const FieldHistory history = HistoryReader(m_connection).read(before.field).versions;
    const QString wording = history.at(static_cast<std::size_t>(n - 1)).wording.value();
    const auto seen = m_present.seenBy({{.row = {before.field, n}, .id = {}}});
    write({.field = field, .value = wording, .seen = {}}, seen, std::move(before), {});
    return wording;
}

void RevisionWriter::writeNotGone(const NodeId& node)
{
    write({.field = {.node = node, .name = QStringLiteral("gone")},
           .value = QStringLiteral("0"),
           .seen = std::vector<FieldId>{}});
}

void RevisionWriter::write(const FieldChange& change, const std::vector<KnownRevision>& seen,
                           PresentVersion before, std::vector<KnownRevision> others)
{
    Revision revision{.field = change.field, .content = change.value};
    std::vector<qint64> parents;
    for (const auto& [row, id] : before.heads) {
        revision.parents.push_back(id);
        parents.push_back(row.second);
    }
    for (const KnownRevision& version : seen)
        revision.seen.push_back(version.id);
    const qint64 n = before.last + 1;
    const ContentSalt salt = before.key ? contentSalt(revision, *before.key) : newContentSalt();
    others.push_back(
        {.row = {}, .id = revisionId(std::move(revision), contentSum(salt, change.value))});
    writeField(change, idsOf(std::move(others)), before);

    m_rows.addRevision({before.field, n}, parents, m_claim, std::nullopt);
    if (!before.key)
        m_rows.keepSalt({before.field, n}, salt);
    for (const KnownRevision& version : seen)
        m_rows.addSeen({before.field, n}, version.row);
}

void RevisionWriter::writeField(const FieldChange& change, QByteArrayView heads,
                                PresentVersion& present)
{
    if (present.field == 0) {
        present.field = m_rows.addField(present.node, change.field.name, heads, change.value);
        return;
    }
    m_rows.tellByNext(present.field, present.last, present.value, change.value);
    m_rows.changeField(present.field, present.last + 1, heads, change.value);
}

} // namespace aigaq::store
