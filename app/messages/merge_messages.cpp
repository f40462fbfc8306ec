// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/merge_messages.h"

#include "app/messages/store_messages.h"
#include "core/document/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(MergeMessages)
};

QString placeOf(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Title:
        return Messages::tr("title");
    case BlockKind::Framework:
        return Messages::tr("framework line");
    case BlockKind::Organisation:
        return Messages::tr("organisations");
    case BlockKind::Introduction:
        return Messages::tr("introduction");
    case BlockKind::Heading:
        return Messages::tr("heading \"%1\"").arg(printedWords(block.inlines));
    case BlockKind::SubQuestion:
        return Messages::tr("paragraph %1, %2)").arg(QString::number(block.number), block.letter);
    case BlockKind::Issue:
    case BlockKind::IssueContinuation:
    case BlockKind::Question:
    case BlockKind::QuestionContinuation:
        break;
    }
    return Messages::tr("paragraph %1").arg(block.number);
}

/// Where readers find a thing.
QString placeOf(const NodeId& node, const Reading& reading)
{
    const auto block = std::ranges::find(reading.blocks, node, &Block::id);
    if (block != reading.blocks.end())
        return placeOf(*block);
    const auto note = std::ranges::find(reading.notes, node, &Note::id);
    if (note != reading.notes.end())
        return Messages::tr("footnote %1").arg(note->number);
    if (node.kind() == NodeKind::Pair) // known by its first paragraph
        return Messages::tr("a pair");
    if (node.kind() == NodeKind::Comment)
        return Messages::tr("a comment");
    return node.kind() == NodeKind::Source || node.kind() == NodeKind::Citation
               ? Messages::tr("sources")
               : Messages::tr("a place that is not shown");
}

/// The document's title and framework line have its id alone, so the field's name decides.
QString placeOf(const FieldId& field, const Reading& reading)
{
    if (field.node.kind() == NodeKind::Document)
        return field.name.startsWith("framework"_L1) ? Messages::tr("framework line")
                                                     : Messages::tr("title");
    return placeOf(field.node, reading);
}

QString conflictLine(const JoinedField& joined, const QString& place, const Language& language)
{
    if (joined.values.empty())
        return "conflict: "_L1 +
               Messages::tr("%1, %2: %3")
                   .arg(place, language.ownName(), joined.text.withAlternatives().words());
    if (joined.field.name == "place"_L1)
        return "conflict: "_L1 + Messages::tr("%1: moved to different places").arg(place);
    return "conflict: "_L1 +
           Messages::tr("%1: %2").arg(
               place, QStringList(joined.values.begin(), joined.values.end()).join(u" | "_s));
}

QString doubtLine(JoiningDoubt doubt, const QString& place, const Language& language)
{
    switch (doubt) {
    case JoiningDoubt::TwoLinks:
        return "joined: "_L1 + Messages::tr("%1, %2: two addresses for one word; one was kept")
                                   .arg(place, language.ownName());
    case JoiningDoubt::AnchorMovedTwice:
        return "joined: "_L1 +
               Messages::tr("%1, %2: a mark was moved to two places; the earlier was kept")
                   .arg(place, language.ownName());
    }
    return {};
}

/// The paragraph that a pair begins with, which is what its place is known by.
NodeId shownBy(const NodeId& node, const Submission& submission)
{
    for (const Item& item : submission.items) {
        const auto* pair = std::get_if<Pair>(&item);
        if (pair != nullptr && pair->id == node && !pair->issue.paragraphs.empty())
            return pair->issue.paragraphs.front().id;
    }
    return node;
}

} // namespace

QStringList lines(const Joins& joins, const Submission& submission)
{
    QStringList conflicts;
    QStringList joined;
    std::map<Language, Reading> readings; // one a language, however many places there are to name
    const auto readingIn = [&](Language language) -> const Reading& {
        const auto [found, isNew] = readings.try_emplace(language);
        if (isNew)
            found->second = reading(submission, language);
        return found->second;
    };
    for (const JoinedField& field : joins.fields) {
        const qsizetype dot = field.field.name.lastIndexOf(u'.');
        const Language language = Language::fromCode(QStringView(field.field.name).sliced(dot + 1))
                                      .value_or(submission.draftLanguage);
        const FieldId shown{.node = shownBy(field.field.node, submission),
                            .name = field.field.name};
        const QString place = placeOf(shown, readingIn(language));
        if (field.isConflict())
            conflicts.append(conflictLine(field, place, language));
        else if (field.text.doubts.empty() && field.values.empty())
            joined.append("joined: "_L1 +
                          Messages::tr("%1, %2: from several wordings; nobody has read it")
                              .arg(place, language.ownName()));
        for (const JoiningDoubt doubt : field.text.doubts)
            joined.append(doubtLine(doubt, place, language));
    }
    for (const NodeId& node : joins.contestedDeletions) {
        const QString place =
            placeOf(shownBy(node, submission), readingIn(submission.draftLanguage));
        conflicts.append(
            "deleted: "_L1 +
            Messages::tr("%1: deleted by one side, changed by another; it was kept").arg(place));
    }
    return conflicts + joined;
}

QString sentence(const store::MergeError& error)
{
    if (error.noHeading)
        return Messages::tr("%1 has no heading that reads so. Nothing was merged.").arg(error.path);
    return sentence(error.error, error.path);
}

} // namespace aigaq::app
