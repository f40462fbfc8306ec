// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/comment_parts.h"

#include "core/document/comment_fields.h"

#include <QDateTime>
#include <QTimeZone>

namespace aigaq::docx {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

/// Word writes the time of its user's clock with a "Z" behind it, whatever the zone: the minute is
/// right for who wrote it.
QString utcDate(const QString& date)
{
    QDateTime time = QDateTime::fromString(date, Qt::ISODate);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC().toString(Qt::ISODate);
}

QString textOf(const SourcedText& words)
{
    QString text = words.words();
    text.remove(SourcedText::noteMark);
    return document::isCommentText(text) ? text : QString();
}

} // namespace

Result<QHash<QString, CommentState>, DocxReadError> readCommentStates(XmlPart& xml)
{
    QHash<QString, CommentState> states;
    const bool root = xml.nextChild();
    while (root && xml.nextChild()) {
        const QString done = xml.extension(u"done");
        if (xml.name() == u"commentEx")
            states.insert(xml.extension(u"paraId"),
                          {.answered = xml.extension(u"paraIdParent"),
                           .resolved = done == "1"_L1 || done == "true"_L1});
        xml.skip();
    }
    if (auto problem = xml.finish())
        return unexpected(*std::move(problem));
    return states;
}

ReadComments commentsOf(const SideStories& stories, const QHash<QString, CommentState>& states)
{
    ReadComments read;
    QHash<QString, std::size_t> newest; ///< of the threads, by their first comments' paragraphs
    for (const auto& [id, story] : stories) {
        const QString text = textOf(story.words);
        if (text.isEmpty())
            continue;
        const CommentState state = states.value(story.lastParagraph);
        DraftComment comment{.author =
                                 document::isTextOnly(story.author) ? story.author : QString(),
                             .text = text,
                             .date = utcDate(story.date),
                             .resolved = state.resolved,
                             .answers = {}};
        // All answers of a thread name its first comment; their order is that of the part.
        const auto answered = newest.find(state.answered);
        if (!state.answered.isEmpty() && answered != newest.end())
            comment.answers = std::exchange(*answered, read.comments.size());
        else if (!story.lastParagraph.isEmpty())
            newest.insert(story.lastParagraph, read.comments.size());
        read.indexes.emplace(id, read.comments.size());
        read.comments.push_back(std::move(comment));
    }
    return read;
}

} // namespace aigaq::docx
