// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/returned_comments.h"

#include "core/draft/characters.h"

#include <algorithm>
#include <ranges>

namespace aigaq::returned {

using namespace document;

namespace {

/// The one that begins the thread of a comment; null: what it answers is not there.
const Comment* firstOf(const Comment& comment, const Submission& submission)
{
    const Comment* first = &comment;
    for (std::size_t steps = 0; steps <= submission.comments.size(); ++steps) {
        const auto* answers = std::get_if<NodeId>(&first->about);
        if (answers == nullptr)
            return first;
        const auto answered = submission.comments.find(*answers);
        if (answered == submission.comments.end())
            return nullptr;
        first = &answered->second;
    }
    return nullptr; // a ring
}

/// In Word an answer answers the thread's first comment, and LibreOffice makes of it a comment on
/// the same words.
bool areOnTheSame(const Comment& one, const Comment& other, const Submission& submission)
{
    const Comment* first = firstOf(one, submission);
    const Comment* otherFirst = firstOf(other, submission);
    if (first == nullptr || otherFirst == nullptr)
        return false;
    const bool areAnswers = first != &one && otherFirst != &other;
    return areAnswers ? first->id == otherFirst->id
                      : std::get<CommentedWords>(first->about).place.node ==
                            std::get<CommentedWords>(otherFirst->about).place.node;
}

/// Word processors change spaces and leave empty paragraphs out.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (!c.isSpace() && (c.isSurrogate() || !draft::isLeftOut(c.unicode())))
            letters += c;
    }
    return letters;
}

} // namespace

std::optional<NodeId> sameComment(const Comment& comment, const Submission& submission)
{
    const QString letters = lettersOf(comment.text);
    const auto found = std::ranges::find_if(submission.comments, [&](const auto& known) {
        return known.second.author == comment.author && lettersOf(known.second.text) == letters &&
               areOnTheSame(known.second, comment, submission);
    });
    return found == submission.comments.end() ? std::nullopt : std::optional(found->first);
}

void takeComments(ReturnedSubmission& made, const ReturnedDocument& document,
                  const PlaceOfParagraph& placeOf)
{
    draft::CommentSubjects subjects(document.comments);
    for (const ReturnedParagraph& paragraph : document.paragraphs) {
        const auto place = placeOf(paragraph);
        if (place && !paragraph.commented.isEmpty())
            subjects.look(paragraph.commented, *place, paragraph.notes);
    }
    for (const std::size_t homeless : subjects.homeless())
        made.homelessComments.push_back(document.comments.comments[homeless]);

    QRandomGenerator random = idsOfNew(document.sum, 3);
    std::vector<NodeId> ids(document.comments.comments.size());
    std::ranges::generate(ids, [&random] { return newNodeId(NodeKind::Comment, random); });
    // One after another, since an answer must name the comment that is known already.
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto comment = subjects.comment(i, ids);
        if (!comment)
            continue;
        if (const auto known = sameComment(*comment, made.submission)) {
            bool& isResolved = made.submission.comments.at(*known).resolved;
            isResolved = isResolved || comment->resolved;
            ids[i] = *known;
        } else {
            made.submission.comments.emplace(ids[i], *comment);
        }
    }
}

} // namespace aigaq::returned
