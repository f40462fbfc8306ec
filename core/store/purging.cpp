// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purging.h"

#include "core/document/redaction.h"
#include "core/document/stored_text.h"
#include "core/store/contested_deletions.h"
#include "core/store/erasure.h"
#include "core/store/failure.h"
#include "core/store/present_state.h"
#include "core/store/purges.h"
#include "core/store/revision_writer.h"

#include <algorithm>
#include <array>
#include <map>

namespace aigaq::store {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// In the stored form.
bool isText(const FieldId& field)
{
    return field.name.contains(u'.') || field.name == "words"_L1;
}

/// Of a state's name and a comment whatever is left still says something.
bool isPlainWords(const FieldId& field)
{
    return field.name == "name"_L1 || field.name == "text"_L1 || field.name == "author"_L1;
}

/// Fields that hold what a person wrote. The others hold ids, keys and marks.
bool isWritten(const FieldId& field)
{
    constexpr std::array names{"url"_L1, "archived"_L1, "date"_L1, "accessed"_L1};
    return isText(field) || isPlainWords(field) || std::ranges::contains(names, field.name);
}

bool holdsWords(const FieldId& field, const QString& value, const QString& words)
{
    const auto text = isText(field) ? parseStoredForm(value).transform_error([](auto) { return 0; })
                                    : Result<Text, int>(unexpected(0));
    return text ? holds(*text, words) : holds(value, words);
}

/// Half an address or a date would be a wrong one.
QString withoutWords(const FieldId& field, const QString& value, const QString& words,
                     const QString& replacement)
{
    if (isPlainWords(field))
        return redacted(value, words, replacement);
    const auto text = parseStoredForm(value);
    return isText(field) && text ? storedForm(redacted(*text, words, replacement)) : QString();
}

/// By row.
std::map<qint64, Holding> holdingsByRow(const Connection& connection, const QString& words)
{
    Statement rows(connection, "SELECT f.field, n.id, f.name FROM field f JOIN node n USING (node)"
                               " ORDER BY f.field");
    HistoryReader reader(connection);
    std::map<qint64, Holding> holdings;
    while (rows.nextRow()) {
        const auto node = nodeIdFromBytes(rows.blob(1));
        if (!node)
            continue; // of a kind that came later
        Holding holding{.field = {.node = *node, .name = rows.text(2)}, .versions = {}};
        if (!isWritten(holding.field))
            continue;
        const FieldHistory history = reader.read(rows.integer(0)).versions;
        for (std::size_t at = 0; at < history.size(); ++at) {
            if (history[at].wording && holdsWords(holding.field, *history[at].wording, words))
                holding.versions.push_back(static_cast<qint64>(at) + 1);
        }
        for (const std::size_t head : headsOf(history))
            holding.isPresent =
                holding.isPresent ||
                std::ranges::contains(holding.versions, static_cast<qint64>(head) + 1);
        if (!holding.versions.empty())
            holdings.emplace(rows.integer(0), std::move(holding));
    }
    return holdings;
}

class Purging {
public:
    Purging(const Connection& connection, const QString& words, const QString& replacement,
            const Claim& claim)
        : m_connection(connection), m_words(words), m_replacement(replacement), m_claim(claim)
    {
    }

    /// Each head that holds the words, or comes after a version that did, gets or is the wording
    /// that stands for them from now on.
    void purgeField(qint64 row, const Holding& holding)
    {
        replaceHeads(row, holding);
        RevisionIds ids(m_connection);
        const FieldHistory& history = ids.historyOf(row).versions;
        PurgeRows purges(m_connection);
        for (const std::size_t head : headsOf(history)) {
            const std::vector<bool> before = ancestorsOf(history, {head});
            for (const qint64 n : holding.versions) {
                if (before[static_cast<std::size_t>(n - 1)])
                    purges.add({.revision = ids.idOf({row, n}),
                                .after = ids.idOf({row, static_cast<qint64>(head) + 1}),
                                .claim = m_claim});
            }
        }
        eraseWordings(m_connection, row, holding.versions);
    }

    qint64 removeAuthors()
    {
        Statement authors(m_connection, "SELECT author, name FROM author");
        std::vector<qint64> found;
        while (authors.nextRow()) {
            if (holds(authors.text(1), m_words))
                found.push_back(authors.integer(0));
        }
        for (const char* sql :
             {"UPDATE revision SET author = NULL WHERE author = ?",
              "UPDATE purge SET author = NULL WHERE author = ?",
              "DELETE FROM said WHERE author = ?", "DELETE FROM author WHERE author = ?"}) {
            Statement statement(m_connection, sql);
            for (const qint64 author : found)
                statement.bind(1, author).run();
        }
        return std::ssize(found);
    }

    /// Those that cannot be shown, since the others are sealed.
    void removeDrafts()
    {
        std::vector<FieldId> fields;
        for (const UnusableDraft& draft : readDrafts(m_connection).unusable) {
            if (holdsWords(draft.field, draft.value, m_words))
                fields.push_back(draft.field);
        }
        DraftWriter drafts(m_connection);
        for (const FieldId& field : fields)
            drafts.remove(field);
    }

    /// The new wordings under deleted nodes would look like words of somebody who did not know of
    /// the deletion.
    void deleteAgain(const std::vector<NodeId>& contestedBefore)
    {
        const PresentState state = presentState();
        RevisionWriter revisions(m_connection, m_claim);
        for (const NodeId& node : state.joins.contestedDeletions) {
            if (!std::ranges::contains(contestedBefore, node))
                revisions.write({.field = {.node = node, .name = u"gone"_s},
                                 .value = u"1"_s,
                                 .seen = textsUnder(node, state.fields)});
        }
    }

    [[nodiscard]] PresentState presentState() const
    {
        auto state = readPresentState(m_connection);
        if (!state)
            throw SqliteError::damage("what the fields say cannot be joined");
        return *std::move(state);
    }

private:
    void replaceHeads(qint64 row, const Holding& holding)
    {
        const FieldHistory history = HistoryReader(m_connection).read(row).versions;
        for (const std::size_t head : headsOf(history)) {
            const qint64 n = static_cast<qint64>(head) + 1;
            if (std::ranges::contains(holding.versions, n))
                RevisionWriter(m_connection, m_claim)
                    .writeInstead(holding.field, {row, n},
                                  withoutWords(holding.field, history[head].wording.value(),
                                               m_words, m_replacement));
        }
    }

    const Connection& m_connection;
    const QString& m_words;
    const QString& m_replacement;
    const Claim& m_claim;
};

} // namespace

std::vector<Holding> holdingsOf(const Connection& connection, const QString& words)
{
    std::vector<Holding> holdings;
    for (auto& [row, holding] : holdingsByRow(connection, words))
        holdings.push_back(std::move(holding));
    std::ranges::sort(holdings, {}, &Holding::field);
    return holdings;
}

Purged purge(const Connection& connection, const QString& words, const QString& replacement,
             const Claim& claim)
{
    Purging purging(connection, words, replacement, claim);
    const std::vector<NodeId> contested = purging.presentState().joins.contestedDeletions;
    Purged purged;
    for (auto& [row, holding] : holdingsByRow(connection, words)) {
        purging.purgeField(row, holding);
        purged.fields.push_back(std::move(holding));
    }
    std::ranges::sort(purged.fields, {}, &Holding::field);
    purged.authors = purging.removeAuthors();
    purging.removeDrafts();
    purging.deleteAgain(contested);
    return purged;
}

} // namespace aigaq::store
