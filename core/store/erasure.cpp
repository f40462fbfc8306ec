// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/revision_ids.h"
#include "core/store/revision_rows.h"
#include "core/store/statement.h"

#include <algorithm>

namespace aigaq::store {

using namespace document;

namespace {

qint64 nodeOf(const Connection& connection, qint64 field)
{
    Statement node(connection, "SELECT node FROM field WHERE field = ?");
    static_cast<void>(node.bind(1, field).nextRow());
    return node.integer(0);
}

bool hasKey(const Connection& connection, qint64 node)
{
    Statement key(connection, "SELECT key IS NOT NULL FROM node WHERE node = ?");
    return key.bind(1, node).nextRow() && key.integer(0) != 0;
}

} // namespace

void eraseKey(const Connection& connection, qint64 node)
{
    if (!hasKey(connection, node))
        return;
    RevisionIds ids(connection);
    RevisionRows rows(connection);
    Statement fields(connection, "SELECT field FROM field WHERE node = ?");
    fields.bind(1, node);
    while (fields.nextRow()) {
        const qint64 field = fields.integer(0);
        const qint64 count = std::ssize(ids.historyOf(field).versions);
        for (qint64 n = 1; n <= count; ++n) {
            if (const auto salt = ids.saltOf({field, n}))
                rows.keepSalt({field, n}, *salt);
        }
    }
    rows.forgetKey(node);
}

void eraseWordings(const Connection& connection, qint64 field, const std::vector<qint64>& numbers)
{
    eraseKey(connection, nodeOf(connection, field));
    RevisionIds ids(connection);
    RevisionRows rows(connection);
    const FieldHistory& history = ids.historyOf(field).versions;
    const auto told = [&](std::size_t at) {
        return std::ranges::contains(numbers, static_cast<qint64>(at) + 1)
                   ? QString()
                   : history[at].wording.value_or(QString());
    };
    for (const qint64 n : numbers)
        rows.destroy({field, n}, ids.sumOf({field, n}));
    for (std::size_t at = 0; at + 1 < history.size(); ++at)
        rows.tellByNext(field, static_cast<qint64>(at) + 1, told(at), told(at + 1));
}

} // namespace aigaq::store
