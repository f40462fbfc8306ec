// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/recovery.h"

#include "core/document/stored_text.h"
#include "core/store/failure.h"
#include "core/store/migrations.h"
#include "core/store/place_database.h"
#include "core/store/present_state.h"
#include "core/store/recovery/table_copy.h"
#include "core/store/revision_ids.h"
#include "core/store/revision_writer.h"
#include "core/store/submission_file.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

std::optional<FileKey> copyOf(const std::optional<FileKey>& key)
{
    return key ? std::optional(key->copy()) : std::nullopt;
}

/// Puts a document together from what was found, in a file of its own.
class Recovery {
public:
    Recovery(const Connection& output, const Claim& claim)
        : m_output(output), m_revisions(output, claim)
    {
    }

    /// Takes fields out whose versions do not lead to their ids, until all do that are left.
    std::map<FieldId, QString> takeOutUnproven()
    {
        std::map<FieldId, QString> taken;
        for (bool isSound = false; !isSound;) {
            isSound = true;
            for (const qint64 row : rowsOf("SELECT field FROM field")) {
                if (leadsToItsHeads(row))
                    continue;
                taken.insert(takeOut(row));
                isSound = false; // others may have been made from it
            }
        }
        return taken;
    }

    void write(const FieldId& field, const QString& value)
    {
        m_revisions.write({.field = field, .value = value, .seen = std::vector<FieldId>()});
    }

    /// Adds what a document cannot do without, and tells it.
    std::vector<FieldId> completeDocument()
    {
        Fields fields = present();
        const auto isOfDocument = [](const Field& field) {
            return field.id.node.kind() == NodeKind::Document;
        };
        const auto known = std::ranges::find_if(fields, isOfDocument);
        const NodeId document =
            known == fields.end() ? newNodeId(NodeKind::Document) : (*known).id.node;
        std::vector<FieldId> added = placeAtEnd(fields);
        const FieldId language{.node = document, .name = u"language"_s};
        if (!fields.contains(language)) {
            write(language, Language::fallback().code());
            added.push_back(language);
        }
        return added;
    }

    /// Takes fields out until what is left makes a submission.
    void takeOutUnreadable()
    {
        for (;;) {
            const auto submission = submissionOf(present());
            if (submission)
                return;
            const FieldId& field = submission.error().field;
            if (!takeOut(field) && !takeOutAllOf(field.node))
                throw SqliteError::damage("what was found makes no document");
        }
    }

    [[nodiscard]] Fields present() const { return readPresentState(m_output).value().fields; }

private:
    [[nodiscard]] std::vector<qint64> rowsOf(const char* sql) const
    {
        Statement statement(m_output, sql);
        std::vector<qint64> rows;
        while (statement.nextRow())
            rows.push_back(statement.integer(0));
        return rows;
    }

    bool leadsToItsHeads(qint64 row)
    {
        Statement heads(m_output, "SELECT heads FROM field WHERE field = ?");
        if (!heads.bind(1, row).nextRow())
            return true; // taken out meanwhile
        try {
            RevisionIds ids(m_output);
            return ids.leadTo(heads.blob(0), row);
        } catch (const SqliteError&) {
            return false; // its rows make no history
        }
    }

    bool takeOut(const FieldId& field)
    {
        Statement row(m_output, "SELECT field FROM field JOIN node USING (node)"
                                " WHERE id = ? AND name = ?");
        if (!row.bind(1, bytesOf(field.node)).bind(2, field.name).nextRow())
            return false;
        const qint64 number = row.integer(0);
        row.reset();
        static_cast<void>(takeOut(number));
        return true;
    }

    /// A thing that lacks what it cannot be without.
    bool takeOutAllOf(const NodeId& node)
    {
        bool isAny = false;
        for (const auto& [field, value] : present()) {
            if (field.node == node)
                isAny = takeOut(field) || isAny;
        }
        return isAny;
    }

    std::pair<FieldId, QString> takeOut(qint64 row)
    {
        Statement field(m_output, "SELECT id, name, value FROM field JOIN node USING (node)"
                                  " WHERE field = ?");
        static_cast<void>(field.bind(1, row).nextRow());
        std::pair<FieldId, QString> taken{
            {.node = nodeIdFromBytes(field.blob(0)).value(), .name = field.text(1)}, field.text(2)};
        field.reset();
        for (const char* sql :
             {"DELETE FROM seen WHERE field = ?1 OR of_field = ?1",
              "DELETE FROM parent WHERE field = ?", "DELETE FROM said WHERE field = ?",
              "DELETE FROM snapshot_field WHERE field = ?", "DELETE FROM held WHERE field = ?",
              "DELETE FROM draft WHERE field = ?", "DELETE FROM revision WHERE field = ?",
              "DELETE FROM field WHERE field = ?"})
            Statement(m_output, sql).bind(1, row).run();
        return taken;
    }

    /// Pairs that others stand in, and headings with words, whose place is lost.
    std::vector<FieldId> placeAtEnd(const Fields& fields)
    {
        std::vector<FieldId> placed;
        std::set<NodeId> unplaced;
        QString lastKey;
        for (const auto& [field, value] : fields) {
            const bool isPlace = field.name == "place"_L1;
            if (isPlace && value.startsWith("body "_L1))
                lastKey = std::max(lastKey, value.sliced(5));
            const auto pair = isPlace ? nodeIdFromHex(value.section(u'.', 0, 0)) : std::nullopt;
            if (pair)
                unplaced.insert(*pair);
            if (field.node.kind() == NodeKind::Heading || field.node.kind() == NodeKind::Pair)
                unplaced.insert(field.node);
        }
        OrderKeys keys;
        for (const NodeId& node : unplaced) {
            if (fields.contains({.node = node, .name = u"place"_s}))
                continue;
            lastKey = keys.between(lastKey, {});
            placed.push_back({.node = node, .name = u"place"_s});
            write(placed.back(), u"body "_s + lastKey);
        }
        return placed;
    }

    const Connection& m_output;
    RevisionWriter m_revisions;
};

/// Those of texts that nothing in the document leads to.
std::vector<Recovered::Stray> straysOf(const Fields& fields)
{
    std::vector<Recovered::Stray> strays;
    for (const auto& [field, value] : fields) {
        const NodeKind kind = field.node.kind();
        const bool needsPlace = kind == NodeKind::Paragraph || kind == NodeKind::SubQuestion ||
                                kind == NodeKind::Organisation;
        if (needsPlace && field.name.contains(u'.') &&
            !fields.contains({.node = field.node, .name = u"place"_s}))
            strays.push_back(
                {.field = field, .words = parseStoredForm(value).value_or(Text()).words()});
    }
    return strays;
}

/// All fields that anything in the old file tells of and the new one does not have. Where rows and
/// indexes tell different things both are told: one of the two was there.
std::vector<FieldId> lostFields(const Salvage& found, const Fields& present)
{
    std::multimap<qint64, NodeId> ids;
    for (const auto& [row, node] : found.nodes)
        ids.emplace(row, node.id);
    for (const auto& [row, id] : found.indexedNodes)
        ids.emplace(row, id);
    std::set<FieldId> told;
    const auto tell = [&](qint64 node, const QString& name) {
        for (auto [id, end] = ids.equal_range(node); id != end; ++id)
            told.insert({.node = id->second, .name = name});
    };
    for (const auto& [row, field] : found.fields)
        tell(field.node, field.name);
    for (const auto& [row, field] : found.indexedFields)
        tell(field.first, field.second);
    std::vector<FieldId> lost;
    std::ranges::copy_if(told, std::back_inserter(lost),
                         [&](const FieldId& field) { return !present.contains(field); });
    return lost;
}

bool isReadable(const FieldId& field, const QString& value)
{
    return !field.name.contains(u'.') || parseStoredForm(value).has_value();
}

Recovered writeRecovered(const QString& damaged, const std::optional<FileKey>& key,
                         const Connection& output, const Claim& claim)
{
    Pages pages(damaged, key);
    const Salvage found = salvage(pages);
    Recovered recovered{.foundNothing = found.nodes.empty(),
                        .pages = pages.count(),
                        .damagedPages = found.damagedPages,
                        .lost = {},
                        .replaced = {},
                        .unproven = {},
                        .strays = {}};
    Transaction transaction(output, Transaction::Lock::Exclusive);
    createSchema(output);
    writeSalvage(found, output);
    copyFurtherTables(damaged, key, output);
    removeOrphans(output);
    Recovery recovery(output, claim);
    for (const auto& [field, value] : recovery.takeOutUnproven()) {
        if (!isReadable(field, value))
            continue;
        recovery.write(field, value);
        recovered.unproven.push_back(field);
    }
    recovered.replaced = recovery.completeDocument();
    recovery.takeOutUnreadable();
    const Fields present = recovery.present();
    recovered.lost = lostFields(found, present);
    recovered.strays = straysOf(present);
    transaction.commit();
    return recovered;
}

bool mayHoldSomething(StoreError::Problem problem)
{
    using enum StoreError::Problem;
    return problem == Damaged || problem == ForeignSchema || problem == NotAnAigaqFile ||
           problem == Locked || problem == WrongPassphrase;
}

bool isWhole(const Result<SubmissionFile, StoreError>& file)
{
    return file && file->submission() && file->check();
}

} // namespace

Result<Recovered, StoreError> recover(const QString& damaged, const QString& output,
                                      file::Overwrite overwrite, const Claim& claim,
                                      const std::optional<FileKey>& key)
{
    Recovered recovered;
    const auto write = [&](const QString& passing) -> Result<void, StoreError> {
        const auto file = SubmissionFile::open(damaged, Access::ReadOnly, copyOf(key));
        recovered.wasWhole = isWhole(file);
        if (recovered.wasWhole)
            return file->copyTo(passing);
        if (!file && !mayHoldSomething(file.error().problem))
            return unexpected(file.error());
        const Connection made(passing, copyOf(key));
        made.execute("PRAGMA journal_mode = MEMORY"); // nobody knows this file yet
        recovered = writeRecovered(damaged, copyOf(key), made, claim);
        // Without its first page no file can be told from a protected one.
        if (!file && recovered.foundNothing)
            return unexpected(file.error());
        return {};
    };
    const auto placed = placeDatabase(output, overwrite, write);
    return placed.transform([&] { return std::move(recovered); });
}

} // namespace aigaq::store
