// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/returned_changes.h"

#include "core/document/comment_threads.h"
#include "core/document/editing/texts_in_order.h"
#include "core/document/longest_rise.h"
#include "core/returned/containers.h"

#include <algorithm>

namespace aigaq::returned {

using namespace document;

namespace {

using Kind = ReturnedChange::Kind;

/// Where everything stands in a submission, and how it is printed.
class Places {
public:
    struct Place {
        Container container;
        std::size_t order; ///< in the whole submission
    };
    struct NotePlace {
        int number;
        NodeId block; ///< that has its mark
    };

    Places(const Submission& submission, Language language)
    {
        visitContained(submission, [this](const Container& container, const NodeId& id) {
            m_places.emplace(id, Place{.container = container, .order = m_order.size()});
            m_order.push_back(id);
        });
        visitAllTexts(submission, [&](const NodeId& id, TextRole role, const Texts& texts) {
            if (role == TextRole::Text || role == TextRole::Name)
                m_texts.emplace(id, &textIn(texts, language));
        });
        const Reading whole = reading(submission, language, Unwritten::Kept);
        for (const Block& block : whole.blocks)
            m_blocks.emplace(block.id, block);
        for (const Note& note : whole.notes)
            m_notes.emplace(note.id,
                            NotePlace{.number = note.number, .block = whole.blocks[note.block].id});
    }

    [[nodiscard]] const std::vector<NodeId>& order() const { return m_order; }
    [[nodiscard]] const Place* find(const NodeId& id) const
    {
        const auto place = m_places.find(id);
        return place == m_places.end() ? nullptr : &place->second;
    }
    [[nodiscard]] const Text& text(const NodeId& id) const
    {
        static const Text none;
        const auto text = m_texts.find(id);
        return text == m_texts.end() ? none : *text->second;
    }
    /// Of a pair, those of its paragraphs.
    [[nodiscard]] std::vector<Text> texts(const NodeId& id) const
    {
        if (id.kind() != NodeKind::Pair)
            return {text(id)};
        std::vector<Text> texts;
        for (std::size_t next = find(id)->order + 1; // a pair stands before what is in it
             next < m_order.size() && find(m_order[next])->container.pair == id; ++next) {
            if (const Text& part = text(m_order[next]); !part.isEmpty())
                texts.push_back(part);
        }
        return texts;
    }
    /// Of a pair, its issue's first paragraph.
    [[nodiscard]] const Block* block(const NodeId& id) const
    {
        if (id.kind() == NodeKind::Pair && !m_blocks.contains(id))
            return firstBlockOf(id);
        const auto block = m_blocks.find(id);
        return block == m_blocks.end() ? nullptr : &block->second;
    }
    [[nodiscard]] const NotePlace* note(const NodeId& id) const
    {
        const auto note = m_notes.find(id);
        return note == m_notes.end() ? nullptr : &note->second;
    }

private:
    [[nodiscard]] const Block* firstBlockOf(const NodeId& pair) const
    {
        const std::size_t next = find(pair)->order + 1;
        return next < m_order.size() ? block(m_order[next]) : nullptr;
    }

    std::vector<NodeId> m_order;
    std::map<NodeId, Place> m_places;
    std::map<NodeId, const Text*> m_texts;
    std::map<NodeId, Block> m_blocks;
    std::map<NodeId, NotePlace> m_notes;
};

class ChangeFinder {
public:
    ChangeFinder(const Submission& base, Language language, const ReturnedSubmission& returned)
        : m_base(base), m_language(language), m_returned(returned), m_was(base, language),
          m_is(returned.submission, language)
    {
        for (const auto& [part, whole] : returned.splitFrom) {
            if (isAddedByItself(part))
                m_splitOff[whole].push_back(part);
        }
        for (const auto& [gone, into] : returned.joinedTo) {
            if (isDeletedByItself(gone))
                m_joined[into].push_back(gone);
        }
    }

    std::vector<ReturnedChange> find()
    {
        findReworded();
        findMoved();
        findAdded();
        findDeleted();
        findRewordedNotes();
        findComments();
        std::ranges::stable_sort(m_changes, {}, &Found::order);
        std::vector<ReturnedChange> changes;
        for (Found& found : m_changes)
            changes.push_back(std::move(found.change));
        return changes;
    }

private:
    struct Found {
        double order; ///< in the returned submission
        ReturnedChange change;
    };

    void add(double order, ReturnedChange change)
    {
        for (const Text& text : change.after)
            addNewNotes(text, change.newNotes);
        const Places& printed = change.kind == Kind::Added ? m_is : m_was;
        if (const Block* block = printed.block(change.node)) {
            change.block = block->kind;
            change.number = block->number;
            change.letter = block->letter;
        }
        if (const auto by = m_returned.changedBy.find(change.node);
            by != m_returned.changedBy.end() && change.changedBy.isEmpty())
            change.changedBy = by->second;
        m_changes.push_back({.order = order, .change = std::move(change)});
    }

    void addNewNotes(const Text& text, std::vector<Text>& notes) const
    {
        for (const Inline& part : text.inlines()) {
            const auto* mark = std::get_if<NoteMark>(&part);
            if (mark == nullptr || m_base.footnotes.contains(mark->note))
                continue;
            const auto note = m_returned.submission.footnotes.find(mark->note);
            if (note != m_returned.submission.footnotes.end())
                notes.push_back(textIn(note->second.text, m_language));
        }
    }

    // Texts

    void findReworded()
    {
        findRewordedLine(TextRole::Title, m_base.cover.title, m_returned.submission.cover.title);
        findRewordedLine(TextRole::Framework, m_base.cover.framework,
                         m_returned.submission.cover.framework);
        for (const NodeId& id : m_is.order()) {
            if (m_was.find(id) == nullptr)
                continue;
            ReturnedChange change{.kind = Kind::Reworded,
                                  .node = id,
                                  .splitOff = m_splitOff[id],
                                  .joined = m_joined[id]};
            const bool isAsBefore = m_was.text(id) == m_is.text(id);
            if (isAsBefore && change.splitOff.empty() && change.joined.empty())
                continue;
            change.before = textsOf(m_was, id, change.joined);
            change.after = textsOf(m_is, id, change.splitOff);
            m_grouped.insert(change.splitOff.begin(), change.splitOff.end());
            m_grouped.insert(change.joined.begin(), change.joined.end());
            add(orderOf(id), std::move(change));
        }
    }

    /// In their order in the document.
    static std::vector<Text> textsOf(const Places& places, const NodeId& id,
                                     std::vector<NodeId> others)
    {
        others.push_back(id);
        std::ranges::sort(others, {}, [&](const NodeId& one) { return places.find(one)->order; });
        std::vector<Text> texts;
        for (const NodeId& one : others)
            texts.push_back(places.text(one));
        return texts;
    }

    void findRewordedLine(TextRole role, const Texts& before, const Texts& after)
    {
        const Text& was = textIn(before, m_language);
        const Text& is = textIn(after, m_language);
        if (was == is)
            return;
        add(role == TextRole::Title ? -2 : -1, {.kind = Kind::Reworded,
                                                .node = m_base.id,
                                                .role = role,
                                                .before = {was},
                                                .after = {is}});
        m_changes.back().change.block =
            role == TextRole::Title ? BlockKind::Title : BlockKind::Framework;
    }

    void findRewordedNotes()
    {
        for (const auto& [id, footnote] : m_returned.submission.footnotes) {
            const auto before = m_base.footnotes.find(id);
            if (before == m_base.footnotes.end())
                continue;
            const Text& was = textIn(before->second.text, m_language);
            const Text& is = textIn(footnote.text, m_language);
            if (was == is)
                continue;
            const Places::NotePlace* there = m_is.note(id);
            const Places::NotePlace* here = m_was.note(id);
            const double order = // behind what it stands in
                there == nullptr ? 0 : orderOf(there->block) + 0.25;
            add(order, {.kind = Kind::Reworded, .node = id, .before = {was}, .after = {is}});
            m_changes.back().change.note = here != nullptr    ? here->number
                                           : there != nullptr ? there->number
                                                              : 0;
        }
    }

    [[nodiscard]] double orderOf(const NodeId& id) const
    {
        const Places::Place* place = m_is.find(id);
        return place == nullptr ? 0 : static_cast<double>(place->order);
    }

    // Places

    /// Not as a part of a pair that comes as a whole.
    [[nodiscard]] bool isAddedByItself(const NodeId& id) const
    {
        const Places::Place* place = m_is.find(id);
        return place != nullptr && m_was.find(id) == nullptr &&
               (!place->container.pair || m_was.find(*place->container.pair) != nullptr);
    }

    [[nodiscard]] bool isDeletedByItself(const NodeId& id) const
    {
        const Places::Place* place = m_was.find(id);
        return place != nullptr && m_is.find(id) == nullptr &&
               (!place->container.pair || m_is.find(*place->container.pair) != nullptr);
    }

    void findMoved()
    {
        std::map<Container, std::vector<NodeId>> kept;
        for (const NodeId& id : m_is.order()) {
            const Places::Place* was = m_was.find(id);
            if (was == nullptr)
                continue;
            const Container& container = m_is.find(id)->container;
            if (was->container == container)
                kept[container].push_back(id);
            else if (!container.pair || m_was.find(*container.pair) != nullptr)
                addMoved(id); // into a new pair it comes together with that
        }
        for (const auto& [container, nodes] : kept) {
            std::vector<std::size_t> positions;
            for (const NodeId& id : nodes)
                positions.push_back(m_was.find(id)->order);
            const std::vector<std::size_t> stays = longestRise(positions);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                if (!std::ranges::binary_search(stays, i))
                    addMoved(nodes[i]);
            }
        }
    }

    void addMoved(const NodeId& id)
    {
        add(orderOf(id),
            {.kind = Kind::Moved, .node = id, .before = m_was.texts(id), .after = m_is.texts(id)});
    }

    void findAdded()
    {
        for (const NodeId& id : m_is.order()) {
            if (!isAddedByItself(id) || m_grouped.contains(id))
                continue;
            std::vector<Text> texts = m_is.texts(id);
            const bool isWritten = std::ranges::any_of(texts, std::not_fn(&Text::isEmpty));
            if (isWritten)
                add(orderOf(id), {.kind = Kind::Added, .node = id, .after = std::move(texts)});
        }
    }

    void findDeleted()
    {
        double order = 0;
        for (const NodeId& id : m_was.order()) {
            if (m_is.find(id) != nullptr)
                order = orderOf(id) + 0.5; // behind what stood before it
            else if (isDeletedByItself(id) && !m_grouped.contains(id))
                add(order, {.kind = Kind::Deleted, .node = id, .before = m_was.texts(id)});
        }
    }

    // Comments

    void findComments()
    {
        for (const CommentThread& thread : commentThreads(m_returned.submission)) {
            findComment(thread.comment, thread.stands);
            for (const NodeId& answer : thread.answers)
                findComment(answer, thread.stands);
        }
    }

    void findComment(const NodeId& id, const std::optional<CommentedStretch>& stands)
    {
        const Comment& comment = m_returned.submission.comments.at(id);
        const auto before = m_base.comments.find(id);
        const bool isNew = before == m_base.comments.end();
        if (!isNew && before->second.resolved == comment.resolved)
            return;
        ReturnedChange change{.kind = isNew ? Kind::Commented : Kind::Resolved, .node = id};
        for (const QString& line : comment.text.split(u'\n'))
            change.after.emplace_back(line);
        if (!comment.author.isEmpty())
            change.changedBy = {comment.author};
        const auto* note = stands ? m_is.note(stands->place.node) : nullptr;
        const NodeId place = note != nullptr ? note->block : stands ? stands->place.node : NodeId();
        if (const Block* block = m_is.block(place)) {
            change.block = block->kind;
            change.number = block->number;
            change.letter = block->letter;
            change.note = note == nullptr ? 0 : note->number;
        }
        const double order = m_is.find(place) == nullptr ? 0 : orderOf(place) + 0.25;
        m_changes.push_back({.order = order, .change = std::move(change)});
    }

    const Submission& m_base;
    Language m_language;
    const ReturnedSubmission& m_returned;
    Places m_was;
    Places m_is;
    std::map<NodeId, std::vector<NodeId>> m_splitOff; ///< by what they were a part of
    std::map<NodeId, std::vector<NodeId>> m_joined;   ///< by what they went into
    std::set<NodeId> m_grouped;                       ///< those that another change tells
    std::vector<Found> m_changes;
};

} // namespace

std::vector<ReturnedChange> returnedChanges(const Submission& base, Language language,
                                            const ReturnedSubmission& returned)
{
    return ChangeFinder(base, language, returned).find();
}

} // namespace aigaq::returned
