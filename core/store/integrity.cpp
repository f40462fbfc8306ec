// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/revision_ids.h"
#include "core/store/statement.h"

namespace aigaq::store {

namespace {

StoreError damage(const QString& detail)
{
    return {.problem = StoreError::Problem::Damaged, .detail = detail};
}

} // namespace

Result<void, StoreError> checkIntegrity(const Connection& connection)
{
    // Not quick_check: what an index says in a field's place would go unnoticed.
    Statement pages(connection, "PRAGMA integrity_check(1)");
    if (pages.nextRow() && pages.text(0) != QLatin1StringView("ok"))
        return unexpected(damage(pages.text(0)));
    Statement strays(connection, "PRAGMA foreign_key_check");
    if (strays.nextRow())
        return unexpected(damage(strays.text(0)));
    Statement fields(connection, "SELECT field, heads FROM field ORDER BY field");
    RevisionIds ids(connection);
    while (fields.nextRow()) {
        const qint64 field = fields.integer(0);
        if (!ids.leadTo(fields.blob(1), field))
            return unexpected(StoreError{.problem = StoreError::Problem::Damaged,
                                         .field = ids.historyOf(field).field});
        ids.forgetWordings(field);
    }
    return {};
}

} // namespace aigaq::store
