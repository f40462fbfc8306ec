// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/present_state.h"

#include "core/document/revision_id.h"
#include "core/store/contested_deletions.h"
#include "core/store/revision_ids.h"
#include "core/store/statement.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

using Problem = StoreError::Problem;

constexpr qsizetype idSize = sizeof(RevisionId);

/// A field whose versions stand side by side, by its row.
struct SideBySideRow {
    qint64 row;
    std::size_t heads;
    FieldId field;
};

struct ReadFields {
    std::vector<Field> fields;
    std::vector<SideBySideRow> sideBySide;
};

Result<ReadFields, StoreError> readRows(const Connection& connection)
{
    Statement rows(connection, "SELECT n.id, f.name, f.heads, f.value, f.field"
                               " FROM field f JOIN node n USING (node)");
    std::map<QByteArray, QString, std::less<>> names; // few, so each is read once
    ReadFields read;
    while (rows.nextRow()) {
        const auto node = nodeIdFromBytes(rows.blob(0));
        if (!node)
            continue; // of a kind that came later: left alone, as unknown fields are
        auto name = names.find(rows.blob(1));
        if (name == names.end())
            name = names.emplace(rows.blob(1).toByteArray(), rows.text(1)).first;
        FieldId field{.node = *node, .name = name->second};
        const qsizetype heads = rows.blob(2).size();
        if (heads == 0 || heads % idSize != 0)
            return unexpected(StoreError{.problem = Problem::Damaged, .field = field});
        if (heads > idSize)
            read.sideBySide.push_back({.row = rows.integer(4),
                                       .heads = static_cast<std::size_t>(heads / idSize),
                                       .field = std::move(field)});
        else
            read.fields.push_back({.id = std::move(field), .value = rows.text(3)});
    }
    return read;
}

Result<std::vector<JoinedField>, StoreError> join(const Connection& connection,
                                                  const std::vector<SideBySideRow>& rows)
{
    std::vector<JoinedField> joined;
    HistoryReader reader(connection);
    for (const auto& [row, heads, field] : rows) {
        const FieldHistory history = reader.read(row).versions;
        if (headsOf(history).size() != heads)
            return unexpected(StoreError{.problem = Problem::Damaged, .field = field});
        if (!isReadable(field, history))
            return unexpected(StoreError{.problem = Problem::Damaged,
                                         .field = field,
                                         .fieldProblem = FieldError::Problem::BadText});
        joined.push_back(joinedField(field, history));
    }
    std::ranges::sort(joined, {}, &JoinedField::field);
    return joined;
}

} // namespace

Result<PresentState, StoreError> readPresentState(const Connection& connection)
{
    auto rows = readRows(connection);
    if (!rows)
        return unexpected(rows.error());
    auto joined = join(connection, rows->sideBySide);
    if (!joined)
        return unexpected(joined.error());
    for (const JoinedField& field : *joined)
        rows->fields.push_back({.id = field.field, .value = field.value()});
    PresentState state{.fields = Fields(std::move(rows->fields)),
                       .joins = {.fields = *std::move(joined), .contestedDeletions = {}},
                       .drafts = readDrafts(connection)};
    state.joins.contestedDeletions = contestedDeletions(connection, state.fields);
    for (const NodeId& node : state.joins.contestedDeletions)
        state.fields.set({.node = node, .name = u"gone"_s}, u"0"_s);
    return state;
}

} // namespace aigaq::store
