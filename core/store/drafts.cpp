// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include <algorithm>

namespace aigaq::store {

using namespace document;

namespace {

bool isText(const FieldId& field, const QString& value)
{
    return field.name.contains(u'.') && parseStoredForm(value).has_value();
}

} // namespace

Drafts readDrafts(const Connection& connection)
{
    Statement rows(connection, "SELECT n.id, f.name, f.heads, d.heads, d.value FROM draft d"
                               " JOIN field f USING (field) JOIN node n USING (node)"
                               " ORDER BY n.id, f.name");
    Drafts drafts;
    while (rows.nextRow()) {
        const auto node = nodeIdFromBytes(rows.blob(0));
        if (!node)
            continue; // of a kind that came later: left alone, as its fields are
        const FieldId field{.node = *node, .name = rows.text(1)};
        const QByteArrayView bytes = rows.blob(4); // may be no UTF-8, which is no reason to fail
        const bool isUtf8 = bytes.isValidUtf8();
        const QString value = isUtf8 ? rows.text(4) : QString::fromUtf8(bytes);
        if (!isUtf8 || !isText(field, value))
            drafts.unusable.push_back({UnusableDraft::Problem::NotAText, field, value});
        else if (rows.blob(2) != rows.blob(3))
            drafts.unusable.push_back({UnusableDraft::Problem::OfOtherVersion, field, value});
        else
            drafts.usable.set(field, value);
    }
    return drafts;
}

DraftWriter::DraftWriter(const Connection& connection)
    : m_present(connection),
      m_keep(connection,
             "INSERT OR REPLACE INTO draft (field, heads, seen, value) VALUES (?, ?, ?, ?)"),
      m_remove(connection, "DELETE FROM draft WHERE field ="
                           " (SELECT field FROM field JOIN node USING (node)"
                           " WHERE id = ? AND name = ?)")
{
}

void DraftWriter::keep(const FieldId& field, const QString& value)
{
    const PresentVersion present = m_present.of(field);
    m_keep.bind(1, present.field).bind(2, QByteArrayView(idsOf(present.heads)));
    m_keep.bind(3, QByteArrayView(idsOf(m_present.seenBy(present.heads)))).bind(4, value).run();
}

void DraftWriter::remove(const FieldId& field)
{
    m_remove.bind(1, bytesOf(field.node)).bind(2, field.name).run();
}

} // namespace aigaq::store
