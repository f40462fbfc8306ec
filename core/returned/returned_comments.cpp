// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/returned_comments.h"

#include "core/document/comment_threads.h"
#include "core/document/origin.h"
#include "core/draft/characters.h"

#include <algorithm>
#include <tuple>

namespace aigaq::returned {

using namespace document;

namespace {

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

/// Where a comment belongs.
struct Belonging {
    NodeId first; ///< of its thread; of the first one, itself
    NodeId text;  ///< that the thread is on
};

/// The comments of a submission, each to be known again once: somebody may have written the same
/// words twice.
class KnownComments {
public:
    explicit KnownComments(const Submission& submission)
    {
        for (const CommentThread& thread : commentThreads(submission)) {
            const Comment& first = submission.comments.at(thread.comment);
            const auto* about = std::get_if<CommentedWords>(&first.about);
            if (about == nullptr)
                continue; // what it answers is not there, so that nobody can have exported it
            const Belonging belonging{.first = first.id, .text = about->place.node};
            m_firsts.emplace(saidIn(belonging.text, first), first.id);
            m_belongings.emplace(first.id, belonging);
            for (const NodeId& id : thread.answers) {
                const Comment& answer = submission.comments.at(id);
                m_answers.emplace(saidIn(belonging.first, answer), id);
                m_answersOnText.emplace(saidIn(belonging.text, answer), id);
                m_belongings.emplace(id, belonging);
            }
        }
    }

    /// The one that says the same in the same place; nothing: none. In Word an answer answers the
    /// thread's first comment, and LibreOffice makes of it a comment on the same words.
    std::optional<NodeId> take(const Comment& comment, const Belonging& belonging)
    {
        const bool isAnswer = std::holds_alternative<NodeId>(comment.about);
        auto known = isAnswer ? taken(m_answers, saidIn(belonging.first, comment))
                              : taken(m_firsts, saidIn(belonging.text, comment));
        if (!known)
            known = taken(isAnswer ? m_firsts : m_answersOnText, saidIn(belonging.text, comment));
        return known;
    }

    [[nodiscard]] const Belonging& belongingOf(const NodeId& known) const
    {
        return m_belongings.at(known);
    }

private:
    /// In a thread or on a text, by whom, and what.
    using Said = std::tuple<NodeId, QString, QString>;
    using BySaid = std::multimap<Said, NodeId>;

    static Said saidIn(const NodeId& place, const Comment& comment)
    {
        return {place, comment.author, lettersOf(comment.text)};
    }

    std::optional<NodeId> taken(BySaid& comments, const Said& said)
    {
        for (auto found = comments.find(said); found != comments.end();
             found = comments.find(said)) {
            const NodeId id = found->second;
            comments.erase(found);
            if (m_taken.insert(id).second)
                return id;
        }
        return std::nullopt;
    }

    BySaid m_firsts;        ///< by their texts
    BySaid m_answers;       ///< by the first comments of their threads
    BySaid m_answersOnText; ///< the same by their texts
    std::set<NodeId> m_taken;
    std::map<NodeId, Belonging> m_belongings;
};

} // namespace

void takeComments(ReturnedSubmission& made, const ReturnedDocument& document,
                  const PlaceOfParagraph& placeOf)
{
    const std::vector<draft::DraftComment>& comments = document.comments.comments;
    if (comments.empty())
        return;
    draft::CommentSubjects subjects(document.comments);
    for (const ReturnedParagraph& paragraph : document.paragraphs) {
        const auto place = placeOf(paragraph);
        if (place && !paragraph.commented.isEmpty())
            subjects.look(paragraph.commented, *place, paragraph.notes);
    }
    for (const std::size_t homeless : subjects.homeless())
        made.homelessComments.push_back(comments[homeless]);

    QRandomGenerator random = randomFrom(document.sum, 3);
    std::vector<NodeId> ids(comments.size());
    std::ranges::generate(ids, [&random] { return newNodeId(NodeKind::Comment, random); });
    KnownComments known(made.submission);
    std::vector<Belonging> belongings(comments.size());
    // One after another, since an answer must name the comment that is known already.
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto comment = subjects.comment(i, ids);
        if (!comment)
            continue;
        const auto* about = std::get_if<CommentedWords>(&comment->about);
        belongings[i] = about == nullptr ? belongings[*comments[i].answers]
                                         : Belonging{.first = ids[i], .text = about->place.node};
        if (const auto same = known.take(*comment, belongings[i])) {
            bool& isResolved = made.submission.comments.at(*same).resolved;
            isResolved = isResolved || comment->resolved;
            ids[i] = *same;
            belongings[i] = known.belongingOf(*same);
        } else {
            made.submission.comments.emplace(ids[i], *comment);
        }
    }
}

} // namespace aigaq::returned
