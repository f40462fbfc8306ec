// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_threads.h"

#include "core/document/editing/texts_in_order.h"
#include "core/document/text_editing.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace aigaq::document {

namespace {

/// Where a text stands among the others; a note stands at its mark.
struct Rank {
    std::size_t text = 0;
    qsizetype mark = -1; ///< less: the text itself
    friend auto operator<=>(const Rank&, const Rank&) = default;
};

/// Of the nodes in which comments stand.
std::map<std::pair<NodeId, TextRole>, Rank> ranksOf(const Submission& submission,
                                                    const std::set<NodeId>& nodes)
{
    std::map<std::pair<NodeId, TextRole>, Rank> ranks;
    std::size_t rank = 0;
    const auto addMarked = [&](const Text& text) {
        qsizetype position = 0;
        for (const Inline& part : text.inlines()) {
            const auto* run = std::get_if<Run>(&part);
            const auto* mark = std::get_if<NoteMark>(&part);
            if (mark != nullptr && nodes.contains(mark->note))
                ranks.try_emplace({mark->note, TextRole::Text},
                                  Rank{.text = rank, .mark = position});
            position += run == nullptr ? 1 : run->text.size();
        }
    };
    visitAllTexts(submission, [&](const NodeId& node, TextRole role, const Texts& texts) {
        ++rank;
        if (nodes.contains(node))
            ranks.emplace(std::pair(node, role), Rank{.text = rank});
        for (const auto& [language, text] : texts)
            addMarked(text);
    });
    return ranks;
}

class Threads {
public:
    explicit Threads(const Submission& submission) : m_submission(submission), m_finder(submission)
    {
        for (const auto& [id, comment] : submission.comments) {
            const auto* answered = std::get_if<NodeId>(&comment.about);
            if (answered != nullptr && submission.comments.contains(*answered))
                m_answers.emplace(*answered, id);
            else
                m_threads.push_back({.comment = id, .stands = standsOf(comment), .answers = {}});
        }
    }

    std::vector<CommentThread> inOrder() &&
    {
        for (CommentThread& thread : m_threads) {
            m_told.insert(thread.comment);
            addAnswersTo(thread.comment, thread.answers);
        }
        addRings();
        sort();
        return std::move(m_threads);
    }

private:
    [[nodiscard]] std::optional<CommentedStretch> standsOf(const Comment& comment)
    {
        const auto* about = std::get_if<CommentedWords>(&comment.about);
        return about == nullptr ? std::nullopt : m_finder.find(*about);
    }

    /// Depth first, without recursion: others may have written a chain of any length.
    void addAnswersTo(const NodeId& comment, std::vector<NodeId>& answers)
    {
        std::vector<NodeId> open{comment};
        while (!open.empty()) {
            const NodeId next = open.back();
            open.pop_back();
            if (next != comment)
                answers.push_back(next);
            const auto [first, last] = m_answers.equal_range(next);
            std::vector<NodeId> own;
            for (const auto& [answered, answer] : std::ranges::subrange(first, last)) {
                if (m_told.insert(answer).second)
                    own.push_back(answer);
            }
            open.insert(open.end(), own.rbegin(), own.rend());
        }
    }

    /// Answers that answer one another, as only a foreign file can have them.
    void addRings()
    {
        for (const auto& [id, comment] : m_submission.comments) {
            if (m_told.insert(id).second) {
                m_threads.push_back({.comment = id, .stands = {}, .answers = {}});
                addAnswersTo(id, m_threads.back().answers);
            }
        }
    }

    void sort()
    {
        std::set<NodeId> nodes;
        for (const CommentThread& thread : m_threads) {
            if (thread.stands)
                nodes.insert(thread.stands->place.node);
        }
        const auto ranks = ranksOf(m_submission, nodes);
        const auto order = [&](const CommentThread& thread) {
            const auto rank =
                thread.stands ? ranks.find({thread.stands->place.node, thread.stands->place.role})
                              : ranks.end();
            const bool isAnywhere = rank != ranks.end();
            const bool isOtherLanguage =
                isAnywhere && thread.stands->place.language != m_submission.draftLanguage;
            return std::tuple(!isAnywhere, isAnywhere ? rank->second : Rank{}, isOtherLanguage,
                              isAnywhere ? thread.stands->place.language.code() : QString(),
                              isAnywhere ? thread.stands->from : 0, thread.comment);
        };
        std::ranges::sort(m_threads, {}, order);
    }

    const Submission& m_submission;
    CommentFinder m_finder;
    std::vector<CommentThread> m_threads;
    std::multimap<NodeId, NodeId> m_answers; ///< by what they answer, in the order of their ids
    std::set<NodeId> m_told;
};

} // namespace

std::vector<CommentThread> commentThreads(const Submission& submission)
{
    if (submission.comments.empty())
        return {};
    return Threads(submission).inOrder();
}

std::set<NodeId> commentsOn(const std::set<NodeId>& nodes, const Submission& submission)
{
    std::set<NodeId> comments;
    for (const CommentThread& thread : commentThreads(submission)) {
        if (!thread.stands || !nodes.contains(thread.stands->place.node))
            continue;
        comments.insert(thread.comment);
        comments.insert(thread.answers.begin(), thread.answers.end());
    }
    return comments;
}

NodeId lastOf(const CommentThread& thread)
{
    return thread.answers.empty() ? thread.comment : thread.answers.back();
}

} // namespace aigaq::document
