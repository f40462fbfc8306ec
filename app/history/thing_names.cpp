// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/thing_names.h"

#include "core/document/comment_threads.h"

#include <QCoreApplication>

#include <utility>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(ThingNames)
};

QString nameOf(const Block& block)
{
    const QString number = QString::number(block.number);
    const QString part = QString::number(block.part + 1);
    switch (block.kind) {
    case BlockKind::Title:
    case BlockKind::Framework:
        return Names::tr("cover");
    case BlockKind::Organisation:
        return Names::tr("organisation \"%1\"").arg(printedWords(block.inlines));
    case BlockKind::Introduction:
        return Names::tr("introduction, paragraph %1").arg(part);
    case BlockKind::Heading:
        return Names::tr("heading \"%1\"").arg(printedWords(block.inlines));
    case BlockKind::Issue:
        return Names::tr("paragraph %1, issue").arg(number);
    case BlockKind::IssueContinuation:
        return Names::tr("paragraph %1, issue, part %2").arg(number, part);
    case BlockKind::Question:
        return Names::tr("paragraph %1, question").arg(number);
    case BlockKind::QuestionContinuation:
        return Names::tr("paragraph %1, question, part %2").arg(number, part);
    case BlockKind::SubQuestion:
        return Names::tr("paragraph %1, sub-question %2)").arg(number, block.letter);
    }
    std::unreachable();
}

/// Of something that is not read in the submission, by its kind alone.
QString nameOfKind(const NodeId& node)
{
    const QString id = shortId(node);
    switch (node.kind()) {
    case NodeKind::Document:
        return Names::tr("cover");
    case NodeKind::Pair:
        return Names::tr("issue and question %1").arg(id);
    case NodeKind::Heading:
        return Names::tr("heading %1").arg(id);
    case NodeKind::Paragraph:
        return Names::tr("paragraph %1").arg(id);
    case NodeKind::SubQuestion:
        return Names::tr("sub-question %1").arg(id);
    case NodeKind::Footnote:
        return Names::tr("footnote %1").arg(id);
    case NodeKind::Citation:
        return Names::tr("citation %1").arg(id);
    case NodeKind::Source:
        return Names::tr("source %1").arg(id);
    case NodeKind::Organisation:
        return Names::tr("organisation %1").arg(id);
    case NodeKind::Snapshot:
        return Names::tr("snapshot %1").arg(id);
    case NodeKind::Comment:
        return Names::tr("comment %1").arg(id);
    }
    std::unreachable();
}

/// Of a text that is not the only one of its node.
QString nameOfPart(QStringView field)
{
    if (field == u"title")
        return Names::tr("title");
    return field == u"framework" ? Names::tr("framework line") : field.toString();
}

} // namespace

ThingNames::ThingNames(const Submission& submission)
{
    const Reading all = reading(submission, submission.draftLanguage, Unwritten::Kept);
    for (const Block& block : all.blocks)
        name(block.id, nameOf(block));
    for (const Note& note : all.notes)
        name(note.id, Names::tr("footnote %1").arg(QString::number(note.number)));
    int number = 0;
    for (const Item& item : submission.items) {
        if (const auto* pair = std::get_if<Pair>(&item)) {
            number += 2;
            name(pair->id, Names::tr("paragraphs %1 and %2")
                               .arg(QString::number(number - 1), QString::number(number)));
        }
    }
    for (const CommentThread& thread : commentThreads(submission)) {
        if (!thread.stands)
            continue;
        const QString comment =
            Names::tr("%1, comment").arg(of(thread.stands->place.node)); // "paragraph 3, comment"
        name(thread.comment, comment);
        for (const NodeId& answer : thread.answers)
            name(answer, comment);
    }
    for (const auto& [id, source] : submission.sources) {
        if (const QString title = textIn(source.title, submission.draftLanguage).words();
            !title.isEmpty())
            name(id, Names::tr("source \"%1\"").arg(title));
    }
}

QString ThingNames::of(const NodeId& node) const
{
    const auto thing = m_things.find(node);
    return thing == m_things.end() ? nameOfKind(node) : thing->second.name;
}

std::size_t ThingNames::placeOf(const NodeId& node) const
{
    const auto thing = m_things.find(node);
    return thing == m_things.end() ? m_things.size() : thing->second.place;
}

void ThingNames::name(const NodeId& node, const QString& name)
{
    m_things.emplace(node, Named{.name = name, .place = m_things.size()});
}

QString ThingNames::of(const FieldId& field) const
{
    const qsizetype dot = field.name.indexOf(u'.');
    const QStringView part = QStringView(field.name).first(dot < 0 ? field.name.size() : dot);
    const bool isWhole = part == u"text" || part == u"name" || part == u"place" ||
                         part == u"gone" || field.node.kind() == NodeKind::Comment;
    QStringList name{of(field.node)};
    if (!isWhole)
        name << nameOfPart(part);
    if (dot >= 0) {
        const QStringView code = QStringView(field.name).sliced(dot + 1);
        const auto language = Language::fromCode(code);
        name << (language ? language->ownName() : code.toString());
    }
    return name.join(u", "_s);
}

QString shortId(const NodeId& node)
{
    constexpr qsizetype digits = 10;
    return hex(node).first(digits);
}

} // namespace aigaq::app
