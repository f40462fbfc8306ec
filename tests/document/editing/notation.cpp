// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/editing/notation.h"

#include "core/document/text_editing.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

const Language english = Language::fallback();

Language russian()
{
    return Language::fromCode(u"ru").value();
}

class Parser {
public:
    Draft parse(const QStringList& lines)
    {
        for (const QString& line : lines)
            parseLine(line);
        const std::size_t carets = m_carets.size();
        if (carets > 0)
            m_draft.selection = {.from = m_carets.front(), .to = m_carets.back()};
        return std::move(m_draft);
    }

private:
    void parseLine(const QString& line)
    {
        const QStringList languages = line.mid(2).split(u" / "_s);
        Texts texts;
        TextPlace place{.node = m_draft.submission.id, .language = english};
        Texts& target = targetOf(line[0], place);
        setTextIn(texts, english, text(languages[0], place));
        if (languages.size() > 1)
            setTextIn(texts, russian(), text(languages[1], place));
        target = texts;
    }

    /// Makes room for the text of a line.
    Texts& targetOf(QChar kind, TextPlace& place)
    {
        Submission& submission = m_draft.submission;
        switch (kind.unicode()) {
        case u'=':
            place.role = TextRole::Title;
            return submission.cover.title;
        case u'~':
            place.role = TextRole::Framework;
            return submission.cover.framework;
        case u'@':
            place.role = TextRole::Name;
            submission.cover.organisations.push_back({.id = newNodeId(NodeKind::Organisation)});
            place.node = submission.cover.organisations.back().id;
            return submission.cover.organisations.back().name;
        case u'*':
            return added(submission.cover.introduction, NodeKind::Paragraph, place);
        case u'#':
            submission.items.emplace_back(Heading{.id = newNodeId(NodeKind::Heading)});
            place.node = std::get<Heading>(submission.items.back()).id;
            return std::get<Heading>(submission.items.back()).text;
        case u'!':
            submission.items.emplace_back(Pair{.id = newNodeId(NodeKind::Pair)});
            m_half = &std::get<Pair>(submission.items.back()).issue.paragraphs;
            return added(*m_half, NodeKind::Paragraph, place);
        case u'?':
            m_half = &std::get<Pair>(submission.items.back()).question.paragraphs;
            return added(*m_half, NodeKind::Paragraph, place);
        case u'+':
            return added(*m_half, NodeKind::Paragraph, place);
        default:
            return added(std::get<Pair>(submission.items.back()).question.subQuestions,
                         NodeKind::SubQuestion, place);
        }
    }

    static Texts& added(auto& nodes, NodeKind kind, TextPlace& place)
    {
        nodes.push_back({.id = newNodeId(kind)});
        place.node = nodes.back().id;
        return nodes.back().text;
    }

    Text text(const QString& written, const TextPlace& place)
    {
        Text text;
        for (const QChar c : written) {
            if (c == u'|') {
                m_carets.push_back({.place = place, .position = length(text)});
            } else if (c == u'^') {
                const NodeId id = newNodeId(NodeKind::Footnote);
                m_draft.submission.footnotes[id] = {.id = id};
                text.append(NoteMark{id});
            } else {
                text.append(Run{.text = c});
            }
        }
        return text;
    }

    Draft m_draft{.submission = newSubmission(english)};
    std::vector<Paragraph>* m_half = nullptr;
    std::vector<Caret> m_carets;
};

QString signs(const Text& text, const TextPlace& place, const Caret& caret)
{
    QString signs;
    for (const Inline& part : text.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        signs += run != nullptr ? run->text : u"^"_s;
    }
    if (caret.place == place)
        signs.insert(caret.position, u'|');
    return signs;
}

class Writer {
public:
    Writer(const Submission& submission, const Caret& caret) : m_caret(caret)
    {
        const Cover& cover = submission.cover;
        addIfShown(u'=', submission.id, TextRole::Title, cover.title);
        addIfShown(u'~', submission.id, TextRole::Framework, cover.framework);
        for (const Organisation& organisation : cover.organisations)
            add(u'@', organisation.id, TextRole::Name, organisation.name);
        addAll(u'*', u'*', cover.introduction);
        for (const Item& item : submission.items) {
            if (const auto* heading = std::get_if<Heading>(&item)) {
                add(u'#', heading->id, TextRole::Text, heading->text);
                continue;
            }
            const Pair& pair = std::get<Pair>(item);
            addAll(u'!', u'+', pair.issue.paragraphs);
            addAll(u'?', u'+', pair.question.paragraphs);
            addAll(u'-', u'-', pair.question.subQuestions);
        }
    }

    QStringList lines;

private:
    void addAll(QChar first, QChar further, const auto& nodes)
    {
        for (const auto& node : nodes)
            add(&node == &nodes.front() ? first : further, node.id, TextRole::Text, node.text);
    }

    void addIfShown(QChar kind, const NodeId& id, TextRole role, const Texts& texts)
    {
        const bool hasCaret = m_caret.place.node == id && m_caret.place.role == role;
        if (!texts.empty() || hasCaret)
            add(kind, id, role, texts);
    }

    void add(QChar kind, const NodeId& id, TextRole role, const Texts& texts)
    {
        const TextPlace place{.node = id, .role = role, .language = english};
        QString line = kind + u" "_s + signs(textIn(texts, english), place, m_caret);
        if (const Text& other = textIn(texts, russian()); !other.isEmpty())
            line += u" / "_s + signs(other, {}, m_caret);
        lines << line;
    }

    Caret m_caret;
};

} // namespace

Draft draft(const QStringList& lines)
{
    return Parser().parse(lines);
}

QStringList linesOf(const Submission& submission, const Caret& caret)
{
    return Writer(submission, caret).lines;
}

Operation atCaret(std::optional<Edited> (*operation)(const Submission&, const Caret&,
                                                     QRandomGenerator&))
{
    return [operation](const Submission& submission, const Selection& selection) {
        return operation(submission, selection.from, *QRandomGenerator::system());
    };
}

QStringList after(const Operation& operation, const QStringList& lines)
{
    const auto [before, selection] = draft(lines);
    const auto edited = operation(before, selection);
    if (!edited)
        return {u"nothing"_s};
    Submission submission = before;
    apply(submission, edited->edit);
    const QStringList told = linesOf(submission, edited->caret);
    apply(submission, reversed(edited->edit));
    REQUIRE(submission == before);
    return told;
}

} // namespace aigaq::tests
