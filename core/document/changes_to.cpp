// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_fields.h"
#include "core/document/fields.h"
#include "core/document/longest_rise.h"
#include "core/document/node_fields.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

/// Things of two versions of a submission that are equal: there is no need to take them apart.
class Unchanged {
public:
    Unchanged(const Submission& wanted, const Submission& shown)
        : m_cover(wanted.cover == shown.cover)
    {
        std::map<NodeId, const Item*> items;
        for (const Item& item : shown.items)
            items.emplace(idOf(item), &item);
        for (const Item& item : wanted.items) {
            const auto found = items.find(idOf(item));
            if (found != items.end() && *found->second == item)
                m_nodes.insert(idOf(item));
        }
        addEqual(wanted.footnotes, shown.footnotes);
        addEqual(wanted.citations, shown.citations);
        addEqual(wanted.sources, shown.sources);
        addEqual(wanted.comments, shown.comments);
    }

    [[nodiscard]] bool cover() const { return m_cover; }
    [[nodiscard]] bool contains(const NodeId& id) const { return m_nodes.contains(id); }

    [[nodiscard]] static NodeId idOf(const Item& item)
    {
        return std::visit([](const auto& value) { return value.id; }, item);
    }

private:
    template <class Node>
    void addEqual(const std::map<NodeId, Node>& wanted, const std::map<NodeId, Node>& shown)
    {
        for (const auto& [id, node] : wanted) {
            const auto found = shown.find(id);
            if (found != shown.end() && found->second == node)
                m_nodes.insert(id);
        }
    }

    bool m_cover;
    std::set<NodeId> m_nodes;
};

/// The changed things of a submission taken apart: what their fields say but for the places, and
/// what stands where.
struct Parts {
    std::map<FieldId, QString> fields;
    std::map<QString, std::vector<NodeId>> containers;
    std::map<NodeId, NodeId> pairOf; ///< of paragraphs and sub-questions
    std::set<NodeId> nodes;
};

class Dismantler {
public:
    Dismantler(const Submission& submission, const Unchanged& unchanged)
        : m_draftLanguage(submission.draftLanguage), m_unchanged(unchanged)
    {
        add(submission);
        m_parts.fields.insert_or_assign({.node = submission.id, .name = u"language"_s},
                                        m_draftLanguage.code());
        if (!unchanged.cover())
            addCover(submission.cover);
        std::vector<NodeId>& body = m_parts.containers[u"body"_s];
        for (const Item& item : submission.items) {
            body.push_back(Unchanged::idOf(item));
            if (!unchanged.contains(body.back()))
                std::visit([this](const auto& value) { addItem(value); }, item);
        }
        addLoose(submission);
    }

    Parts parts() && { return std::move(m_parts); }

    // The visitor of node_fields.h.
    void texts(QStringView name, const Texts& texts)
    {
        for (const auto& [language, text] : texts)
            say(name + u'.' + language.code(), storedForm(text));
    }
    void words(QStringView name, const QString& words)
    {
        if (!words.isEmpty())
            say(name.toString(), words);
    }

private:
    void addCover(const Cover& cover)
    {
        for (const Organisation& organisation : cover.organisations)
            addTo(u"cover"_s, organisation);
        for (const Paragraph& paragraph : cover.introduction)
            addTo(u"cover"_s, paragraph);
    }

    void addItem(const Heading& heading) { add(heading); }
    void addItem(const Pair& pair)
    {
        add(pair);
        const QString prefix = hex(pair.id);
        for (const Paragraph& paragraph : pair.issue.paragraphs)
            addTo(prefix + ".issue"_L1, paragraph, pair.id);
        for (const Paragraph& paragraph : pair.question.paragraphs)
            addTo(prefix + ".question"_L1, paragraph, pair.id);
        for (const SubQuestion& sub : pair.question.subQuestions)
            addTo(prefix + ".question"_L1, sub, pair.id);
    }

    /// A node is known by its fields, so each of these says at least one, empty as it may be.
    void addLoose(const Submission& submission)
    {
        const auto isChanged = [this](const auto& node) { return !m_unchanged.contains(node.id); };
        const auto changed = std::views::values | std::views::filter(isChanged);
        for (const Footnote& footnote : submission.footnotes | changed) {
            m_parts.fields[{.node = footnote.id, .name = u"text."_s + m_draftLanguage.code()}];
            add(footnote);
        }
        for (const Citation& citation : submission.citations | changed) {
            add(citation);
            say(u"source"_s, hex(citation.source));
        }
        for (const Source& source : submission.sources | changed) {
            m_parts.fields[{.node = source.id, .name = u"url"_s}];
            add(source);
        }
        for (const Comment& comment : submission.comments | changed) {
            add(comment);
            for (const auto& [name, value] : fieldsOf(comment))
                say(name, value);
        }
    }

    void addTo(const QString& container, const auto& node, std::optional<NodeId> pair = {})
    {
        m_parts.containers[container].push_back(node.id);
        if (pair)
            m_parts.pairOf.emplace(node.id, *pair);
        add(node);
    }

    void add(const auto& node)
    {
        m_node = node.id;
        m_parts.nodes.insert(node.id);
        visitFields(*this, node);
    }

    void say(const QString& name, const QString& value)
    {
        m_parts.fields.insert_or_assign(FieldId{.node = m_node, .name = name}, value);
    }

    Language m_draftLanguage;
    const Unchanged& m_unchanged;
    NodeId m_node;
    Parts m_parts;
};

/// Which of these keys stay when as few as possible change; empty ones never do.
std::vector<bool> staying(const std::vector<QString>& keys)
{
    std::vector<QString> present;
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].isEmpty())
            continue;
        present.push_back(keys[i]);
        positions.push_back(i);
    }
    std::vector<bool> stays(keys.size(), false);
    for (const std::size_t i : longestRise(present))
        stays[positions[i]] = true;
    return stays;
}

/// The keys of a container's children in their wanted order; as many as possible stay.
std::vector<QString> placedKeys(std::vector<QString> present, OrderKeys& keys)
{
    const std::vector<bool> kept = staying(present);
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (kept[i])
            continue;
        std::size_t next = i + 1;
        while (next < present.size() && !kept[next])
            ++next;
        present[i] = keys.between(i == 0 ? QString() : present[i - 1],
                                  next < present.size() ? present[next] : QString());
        if (present[i].size() > OrderKeys::longestKey)
            return placedKeys(std::vector<QString>(present.size()), keys);
    }
    return present;
}

class Differ {
public:
    Differ(const Submission& wanted, const Submission& shown, const Unchanged& unchanged,
           const Fields& fields)
        : m_draftLanguage(wanted.draftLanguage), m_fields(fields),
          m_wanted(Dismantler(wanted, unchanged).parts()),
          m_shown(Dismantler(shown, unchanged).parts())
    {
    }

    std::vector<FieldChange> changes(OrderKeys& keys)
    {
        addWordings();
        addPlaces(keys);
        const auto isDraft = [suffix = u'.' + m_draftLanguage.code()](const FieldChange& change) {
            return change.field.name.endsWith(suffix) || !change.field.name.contains(u'.');
        };
        std::ranges::stable_partition(m_changes, isDraft);
        addDeletions(); // last: they have seen the texts as they are after all this
        return std::move(m_changes);
    }

private:
    void addWordings()
    {
        for (const auto& [field, value] : m_wanted.fields) {
            const QString* present = m_fields.find(field);
            if (present == nullptr)
                m_changes.push_back({.field = field, .value = value, .seen = baseOf(field)});
            else if (*present != value)
                m_changes.push_back({.field = field, .value = value, .seen = {}});
        }
        for (const auto& [field, value] : m_shown.fields) {
            if (!value.isEmpty() && m_wanted.nodes.contains(field.node) &&
                !m_wanted.fields.contains(field))
                m_changes.push_back({.field = field, .value = {}, .seen = {}});
        }
    }

    /// What a text that is written for the first time was translated from.
    [[nodiscard]] std::vector<FieldId> baseOf(const FieldId& field) const
    {
        const qsizetype dot = field.name.indexOf(u'.');
        if (dot < 0)
            return {};
        FieldId base{.node = field.node,
                     .name = field.name.first(dot + 1) + m_draftLanguage.code()};
        if (base == field || !m_wanted.fields.contains(base))
            return {};
        return {base};
    }

    void addPlaces(OrderKeys& keys)
    {
        for (const auto& [container, children] : m_wanted.containers) {
            const auto shown = m_shown.containers.find(container);
            if (shown != m_shown.containers.end() && shown->second == children)
                continue;
            std::vector<QString> present;
            for (const NodeId& child : children)
                present.push_back(presentKey(container, child));
            const std::vector<QString> placed = placedKeys(present, keys);
            for (std::size_t i = 0; i < children.size(); ++i) {
                if (placed[i] != present[i])
                    m_changes.push_back({.field = {.node = children[i], .name = u"place"_s},
                                         .value = container + u' ' + placed[i],
                                         .seen = {}});
            }
        }
    }

    [[nodiscard]] QString presentKey(const QString& container, const NodeId& child) const
    {
        const QString* place = m_fields.find({.node = child, .name = u"place"_s});
        if (place == nullptr || !place->startsWith(container + u' '))
            return {};
        return place->sliced(container.size() + 1);
    }

    void addDeletions()
    {
        for (const NodeId& id : m_shown.nodes) {
            const auto pair = m_shown.pairOf.find(id);
            const bool goesWithPair =
                pair != m_shown.pairOf.end() && !m_wanted.nodes.contains(pair->second);
            if (!m_wanted.nodes.contains(id) && !goesWithPair)
                m_changes.push_back({.field = {.node = id, .name = u"gone"_s},
                                     .value = u"1"_s,
                                     .seen = textsUnder(id)});
        }
        for (const NodeId& id : m_wanted.nodes) {
            const FieldId gone{.node = id, .name = u"gone"_s};
            const QString* present = m_fields.find(gone);
            if (present != nullptr && *present == "1"_L1)
                m_changes.push_back(
                    {.field = gone, .value = u"0"_s, .seen = std::vector<FieldId>{}});
        }
    }

    /// The texts that go with a node: its own, and a pair's paragraphs' and sub-questions'.
    [[nodiscard]] std::vector<FieldId> textsUnder(const NodeId& id) const
    {
        std::vector<FieldId> texts;
        const auto addTexts = [&](const NodeId& node) {
            for (auto it = m_shown.fields.lower_bound({.node = node, .name = {}});
                 it != m_shown.fields.end() && it->first.node == node; ++it) {
                if (it->first.name.contains(u'.'))
                    texts.push_back(it->first);
            }
        };
        addTexts(id);
        for (const QLatin1StringView half : {".issue"_L1, ".question"_L1}) {
            if (const auto children = m_shown.containers.find(hex(id) + half);
                children != m_shown.containers.end())
                std::ranges::for_each(children->second, addTexts);
        }
        return texts;
    }

    Language m_draftLanguage;
    const Fields& m_fields;
    Parts m_wanted;
    Parts m_shown;
    std::vector<FieldChange> m_changes;
};

} // namespace

Result<std::vector<FieldChange>, FieldError> changesTo(const Submission& wanted,
                                                       const Fields& fields, OrderKeys& keys)
{
    if (fields.isEmpty())
        return changesTo(wanted, Submission{.id = wanted.id}, fields, keys);
    return submissionOf(fields).transform(
        [&](const Submission& shown) { return changesTo(wanted, shown, fields, keys); });
}

std::vector<FieldChange> changesTo(const Submission& wanted, const Submission& shown,
                                   const Fields& fields, OrderKeys& keys)
{
    const Unchanged unchanged(wanted, shown);
    return Differ(wanted, shown, unchanged, fields).changes(keys);
}

} // namespace aigaq::document
