// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_fields.h"
#include "core/document/fields.h"
#include "core/document/node_fields.h"

#include <algorithm>
#include <cstring>
#include <ranges>
#include <span>
#include <unordered_map>
#include <utility>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;
using Problem = FieldError::Problem;

/// The fields of one node: they stand together.
using NodeRange = std::span<const Field>;

const NodeId& idOf(const NodeRange& node)
{
    return node.front().id.node;
}

/// Views into the value of a node's `place`.
struct Place {
    QStringView container;
    QStringView key;
};

Place placeFrom(QStringView value)
{
    const qsizetype space = value.indexOf(u' ');
    return {.container = value.first(qMax(space, qsizetype{0})), .key = value.sliced(space + 1)};
}

/// All but the first byte of an id is random.
struct HashOfId {
    std::size_t operator()(const NodeId& id) const
    {
        std::size_t hash = 0;
        std::memcpy(&hash, id.bytes.data() + 8, sizeof hash);
        return hash;
    }
};

struct Child {
    QStringView key;
    NodeRange node;
};
using Children = std::vector<Child>;

void sort(Children& children)
{
    std::ranges::sort(children, [](const Child& a, const Child& b) {
        const int keys = a.key.compare(b.key);
        return keys != 0 ? keys < 0 : idOf(a.node) < idOf(b.node);
    });
}

class Assembler {
public:
    Result<Submission, FieldError> assemble(const Fields& fields)
    {
        sortNodes(fields);
        if (m_documents.size() != 1)
            fail(Problem::NoDocument, FieldId{});
        Submission submission = m_error ? Submission{} : assembleSubmission();
        if (m_error)
            return unexpected(*m_error);
        return submission;
    }

    // The visitor of node_fields.h for the node that is being put together.
    void texts(QStringView name, Texts& into)
    {
        for (const auto& [field, value] : m_node) {
            const qsizetype dot = field.name.indexOf(u'.');
            if (QStringView(field.name).first(qMax(dot, qsizetype{0})) != name)
                continue;
            const auto language = Language::fromCode(QStringView(field.name).sliced(dot + 1));
            if (!language)
                continue; // of a program that knows more languages: left alone
            if (auto text = parseStoredForm(value))
                setTextIn(into, *language, *std::move(text));
            else
                fail(Problem::BadText, field);
        }
    }
    void words(QStringView name, QString& into)
    {
        into = value(name);
        if (!isTextOnly(into))
            fail(Problem::ForbiddenCharacter, {.node = idOf(m_node), .name = name.toString()});
    }

private:
    struct Halves {
        Children issue;
        Children question;
    };

    /// Notes which nodes there are and what stands in which container.
    void sortNodes(const Fields& fields)
    {
        for (auto first = fields.begin(); first != fields.end();) {
            const auto last = std::find_if(first, fields.end(), [&](const Field& field) {
                return field.id.node != first->id.node;
            });
            m_node = {first, last};
            sortNode();
            first = last;
        }
        sort(m_body);
        sort(m_cover);
        for (Halves& halves : m_pairs | std::views::values) {
            sort(halves.issue);
            sort(halves.question);
        }
    }

    void sortNode()
    {
        const bool gone = value(u"gone") == "1"_L1;
        if (idOf(m_node).kind() == NodeKind::Document)
            m_documents.push_back(m_node);
        else if (!gone)
            m_loose.push_back(m_node);
        for (const auto& [field, value] : m_node) {
            if (field.name != "place"_L1)
                continue;
            const Place place = placeFrom(value);
            Children* siblings = childrenOf(place.container, field.node.kind());
            if (siblings == nullptr || !isOrderKey(place.key))
                fail(Problem::BadPlace, field);
            else if (!gone)
                siblings->push_back({.key = place.key, .node = m_node});
        }
    }

    /// Nothing unless there is such a container and it may hold nodes of this kind.
    Children* childrenOf(QStringView container, NodeKind kind)
    {
        const bool paragraph = kind == NodeKind::Paragraph;
        if (container == u"body")
            return kind == NodeKind::Heading || kind == NodeKind::Pair ? &m_body : nullptr;
        if (container == u"cover")
            return kind == NodeKind::Organisation || paragraph ? &m_cover : nullptr;
        const qsizetype dot = container.indexOf(u'.');
        const auto pair = nodeIdFromHex(container.first(qMax(dot, qsizetype{0})));
        if (!pair || pair->kind() != NodeKind::Pair)
            return nullptr;
        const QStringView half = container.sliced(dot + 1);
        if (half == u"issue" && paragraph)
            return &m_pairs[*pair].issue;
        if (half == u"question" && (paragraph || kind == NodeKind::SubQuestion))
            return &m_pairs[*pair].question;
        return nullptr;
    }

    Submission assembleSubmission()
    {
        m_node = m_documents.front();
        Submission submission{.id = idOf(m_node)};
        visitFields(*this, submission);
        if (const auto language = Language::fromCode(value(u"language")))
            submission.draftLanguage = *language;
        else
            fail(Problem::BadLanguage, {.node = submission.id, .name = u"language"_s});
        for (const Child& child : m_cover) {
            if (idOf(child.node).kind() == NodeKind::Organisation)
                submission.cover.organisations.push_back(node<Organisation>(child.node));
            else
                submission.cover.introduction.push_back(node<Paragraph>(child.node));
        }
        submission.items.reserve(m_body.size());
        for (const Child& child : m_body) {
            if (idOf(child.node).kind() == NodeKind::Heading)
                submission.items.emplace_back(node<Heading>(child.node));
            else
                submission.items.emplace_back(assemblePair(idOf(child.node)));
        }
        assembleLoose(submission);
        return submission;
    }

    Pair assemblePair(const NodeId& id)
    {
        Pair pair{.id = id};
        const Halves& halves = m_pairs[id];
        for (const Child& child : halves.issue)
            pair.issue.paragraphs.push_back(node<Paragraph>(child.node));
        for (const Child& child : halves.question) {
            if (idOf(child.node).kind() == NodeKind::Paragraph)
                pair.question.paragraphs.push_back(node<Paragraph>(child.node));
            else
                pair.question.subQuestions.push_back(node<SubQuestion>(child.node));
        }
        return pair;
    }

    /// Footnotes, citations, sources and comments, which have no place of their own.
    void assembleLoose(Submission& submission)
    {
        for (const NodeRange& range : m_loose) {
            const NodeId& id = idOf(range);
            if (id.kind() == NodeKind::Footnote)
                submission.footnotes.emplace_hint(submission.footnotes.end(), id,
                                                  node<Footnote>(range));
            else if (id.kind() == NodeKind::Source)
                submission.sources.emplace(id, node<Source>(range));
            else if (id.kind() == NodeKind::Citation)
                submission.citations.emplace(id, assembleCitation(range));
            else if (id.kind() == NodeKind::Comment)
                submission.comments.emplace(id, assembleComment(range));
        }
    }

    Citation assembleCitation(const NodeRange& range)
    {
        auto citation = node<Citation>(range);
        const auto source = nodeIdFromHex(value(u"source"));
        if (source && source->kind() == NodeKind::Source)
            citation.source = *source;
        else
            fail(Problem::BadSource, {.node = citation.id, .name = u"source"_s});
        return citation;
    }

    Comment assembleComment(const NodeRange& range)
    {
        auto comment = node<Comment>(range);
        comment.text = value(u"text");
        comment.resolved = value(u"resolved") == "1"_L1;
        if (!isCommentText(comment.text))
            fail(Problem::ForbiddenCharacter, {.node = comment.id, .name = u"text"_s});
        if (auto about = commentSubject(value(u"about"), value(u"words")))
            comment.about = *std::move(about);
        else
            fail(Problem::BadComment, {.node = comment.id, .name = u"about"_s});
        return comment;
    }

    template <class Node>
    Node node(const NodeRange& range)
    {
        m_node = range;
        Node node{.id = idOf(range)};
        visitFields(*this, node);
        return node;
    }

    /// Of the node that is looked at; empty if it has no such field.
    [[nodiscard]] QString value(QStringView name) const
    {
        const auto found = std::ranges::find_if(
            m_node, [name](const Field& field) { return field.id.name == name; });
        return found == m_node.end() ? QString() : found->value;
    }

    void fail(Problem problem, const FieldId& field)
    {
        if (!m_error)
            m_error = FieldError{.problem = problem, .field = field};
    }

    NodeRange m_node;
    std::vector<NodeRange> m_documents;
    std::vector<NodeRange> m_loose;
    Children m_body;
    Children m_cover;
    std::unordered_map<NodeId, Halves, HashOfId> m_pairs;
    std::optional<FieldError> m_error;
};

} // namespace

Result<Submission, FieldError> submissionOf(const Fields& fields)
{
    return Assembler().assemble(fields);
}

} // namespace aigaq::document
