// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/fields.h"
#include "core/document/node_fields.h"

#include <ranges>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;
using Problem = FieldError::Problem;

struct Child {
    QString key;
    NodeId id;
    friend auto operator<=>(const Child&, const Child&) = default;
};

bool mayHold(QStringView container, NodeKind kind)
{
    if (container == u"body")
        return kind == NodeKind::Heading || kind == NodeKind::Pair;
    if (container == u"cover")
        return kind == NodeKind::Organisation || kind == NodeKind::Paragraph;
    const qsizetype dot = container.indexOf(u'.');
    const auto pair = nodeIdFromHex(container.first(qMax(dot, qsizetype{0})));
    if (!pair || pair->kind() != NodeKind::Pair)
        return false;
    const QStringView half = container.sliced(dot + 1);
    return (half == u"issue" && kind == NodeKind::Paragraph) ||
           (half == u"question" && (kind == NodeKind::Paragraph || kind == NodeKind::SubQuestion));
}

class Assembler {
public:
    explicit Assembler(const Fields& fields) : m_fields(fields) {}

    Result<Submission, FieldError> assemble()
    {
        sortNodes();
        if (m_documents != 1)
            fail(Problem::NoDocument, FieldId{});
        Submission submission = m_error ? Submission{} : assembleSubmission();
        if (m_error)
            return unexpected(*m_error);
        return submission;
    }

    // The visitor of node_fields.h for the node that is being put together.
    void texts(QStringView name, Texts& into)
    {
        for (const Language language : Language::all()) {
            const FieldId field{.node = m_node, .name = name + u'.' + language.code()};
            const auto found = m_fields.find(field);
            if (found == m_fields.end())
                continue;
            auto text = parseStoredForm(found->second);
            if (text)
                setTextIn(into, language, *std::move(text));
            else
                fail(Problem::BadText, field);
        }
    }
    void words(QStringView name, QString& into)
    {
        const FieldId field{.node = m_node, .name = name.toString()};
        into = value(field);
        if (!isTextOnly(into))
            fail(Problem::ForbiddenCharacter, field);
    }

private:
    /// Notes which nodes there are and what stands in which container.
    void sortNodes()
    {
        std::optional<NodeId> last;
        for (const auto& [field, value] : m_fields) {
            if (field.name == "place"_L1)
                sortIn(field, value);
            if (field.node == last)
                continue;
            last = field.node;
            if (field.node.kind() == NodeKind::Document) {
                m_document = field.node;
                ++m_documents;
            } else if (!isGone(field.node)) {
                m_loose.push_back(field.node);
            }
        }
        for (std::vector<Child>& children : m_children | std::views::values)
            std::ranges::sort(children);
    }

    void sortIn(const FieldId& field, const QString& place)
    {
        const qsizetype space = place.indexOf(u' ');
        const QString container = place.first(qMax(space, qsizetype{0}));
        const QString key = place.sliced(space + 1);
        if (!mayHold(container, field.node.kind()) || !isOrderKey(key))
            return fail(Problem::BadPlace, field);
        if (!isGone(field.node))
            m_children[container].push_back({.key = key, .id = field.node});
    }

    Submission assembleSubmission()
    {
        Submission submission{.id = m_document};
        m_node = m_document;
        visitFields(*this, submission);
        const FieldId languageField{.node = m_document, .name = u"language"_s};
        if (const auto language = Language::fromCode(value(languageField)))
            submission.draftLanguage = *language;
        else
            fail(Problem::BadLanguage, languageField);
        for (const Child& child : m_children[u"cover"_s]) {
            if (child.id.kind() == NodeKind::Organisation)
                submission.cover.organisations.push_back(node<Organisation>(child.id));
            else
                submission.cover.introduction.push_back(node<Paragraph>(child.id));
        }
        for (const Child& child : m_children[u"body"_s]) {
            if (child.id.kind() == NodeKind::Heading)
                submission.items.emplace_back(node<Heading>(child.id));
            else
                submission.items.emplace_back(assemblePair(child.id));
        }
        assembleLoose(submission);
        return submission;
    }

    Pair assemblePair(const NodeId& id)
    {
        Pair pair{.id = id};
        for (const Child& child : m_children[hex(id) + ".issue"_L1])
            pair.issue.paragraphs.push_back(node<Paragraph>(child.id));
        for (const Child& child : m_children[hex(id) + ".question"_L1]) {
            if (child.id.kind() == NodeKind::Paragraph)
                pair.question.paragraphs.push_back(node<Paragraph>(child.id));
            else
                pair.question.subQuestions.push_back(node<SubQuestion>(child.id));
        }
        return pair;
    }

    /// Footnotes, citations and sources, which have no place of their own.
    void assembleLoose(Submission& submission)
    {
        for (const NodeId& id : m_loose) {
            if (id.kind() == NodeKind::Footnote)
                submission.footnotes.emplace(id, node<Footnote>(id));
            else if (id.kind() == NodeKind::Source)
                submission.sources.emplace(id, node<Source>(id));
            else if (id.kind() == NodeKind::Citation)
                submission.citations.emplace(id, assembleCitation(id));
        }
    }

    Citation assembleCitation(const NodeId& id)
    {
        auto citation = node<Citation>(id);
        const FieldId field{.node = id, .name = u"source"_s};
        const auto source = nodeIdFromHex(value(field));
        if (source && source->kind() == NodeKind::Source)
            citation.source = *source;
        else
            fail(Problem::BadSource, field);
        return citation;
    }

    template <class Node>
    Node node(const NodeId& id)
    {
        Node node{.id = id};
        m_node = id;
        visitFields(*this, node);
        return node;
    }

    [[nodiscard]] bool isGone(const NodeId& id) const
    {
        return value({.node = id, .name = u"gone"_s}) == "1"_L1;
    }

    [[nodiscard]] QString value(const FieldId& field) const
    {
        const auto found = m_fields.find(field);
        return found == m_fields.end() ? QString() : found->second;
    }

    void fail(Problem problem, const FieldId& field)
    {
        if (!m_error)
            m_error = FieldError{.problem = problem, .field = field};
    }

    const Fields& m_fields;
    std::map<QString, std::vector<Child>> m_children;
    std::vector<NodeId> m_loose;
    NodeId m_document;
    int m_documents = 0;
    NodeId m_node;
    std::optional<FieldError> m_error;
};

} // namespace

Result<Submission, FieldError> submissionOf(const Fields& fields)
{
    return Assembler(fields).assemble();
}

} // namespace aigaq::document
