// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/draft_comments.h"

#include "core/document/comment_places.h"

#include <map>

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Where the words of a comment stand in a text. `marks`: of the notes among them, if there is
/// nothing else.
struct Found {
    qsizetype from = 0;
    qsizetype to = 0;
    std::optional<std::size_t> mark;
};

/// One text, its words without the marks of notes.
class Looking {
public:
    Looking(const SourcedText& text, const DraftComments& comments)
    {
        for (const SourcedText::Piece& piece : text.pieces()) {
            const auto words = QStringView(text.words()).sliced(piece.from, piece.length);
            take(words, comments.about(piece.look));
        }
    }

    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] const std::map<std::size_t, Found>& found() const { return m_found; }

private:
    void take(QStringView words, std::span<const std::size_t> set)
    {
        const qsizetype from = m_words.size();
        const std::size_t mark = m_marks;
        for (const QChar c : words) {
            if (c == SourcedText::noteMark)
                ++m_marks;
            else
                m_words += c == lineBreak ? QChar(u' ') : c;
        }
        for (const std::size_t comment : set) {
            Found& found = m_found.try_emplace(comment, Found{.from = from, .to = from, .mark = {}})
                               .first->second;
            found.to = m_words.size();
            if (m_marks > mark && !found.mark)
                found.mark = mark;
        }
    }

    QString m_words;
    std::size_t m_marks = 0;
    std::map<std::size_t, Found> m_found; ///< by comment
};

} // namespace

std::span<const std::size_t> DraftComments::about(const Look& look) const
{
    const auto set = static_cast<std::size_t>(look.comments);
    return set == 0 || set > sets.size() ? std::span<const std::size_t>() : sets[set - 1];
}

DraftComments only(const DraftComments& comments, const std::vector<bool>& kept)
{
    DraftComments some;
    std::vector<std::size_t> positions(comments.comments.size());
    for (std::size_t i = 0; i < comments.comments.size(); ++i) {
        if (!kept[i])
            continue;
        positions[i] = some.comments.size();
        DraftComment& comment = some.comments.emplace_back(comments.comments[i]);
        if (comment.answers)
            comment.answers = positions[*comment.answers];
    }
    for (const std::vector<std::size_t>& set : comments.sets) {
        std::vector<std::size_t>& left = some.sets.emplace_back();
        for (const std::size_t comment : set) {
            if (kept[comment])
                left.push_back(positions[comment]);
        }
    }
    return some;
}

SourcedText withoutComments(const SourcedText& words)
{
    return words.withLooks([](Look& look) { look.comments = 0; });
}

QString told(const DraftComment& comment)
{
    return comment.author.isEmpty() ? comment.text
                                    : QString(comment.author + u": "_s + comment.text);
}

CommentSubjects::CommentSubjects(const DraftComments& comments)
    : m_comments(comments), m_subjects(comments.comments.size())
{
    for (std::size_t i = 0; i < comments.comments.size(); ++i) {
        const auto& answered = comments.comments[i].answers;
        m_firsts.push_back(answered ? m_firsts[*answered] : i);
    }
}

void CommentSubjects::look(const SourcedText& text, const TextPlace& place,
                           std::span<const NodeId> notes)
{
    if (m_comments.sets.empty())
        return;
    const Looking looking(text, m_comments);
    for (const auto& [comment, found] : looking.found()) {
        auto& subject = m_subjects[comment];
        if (subject)
            continue;
        const bool isOnMark = found.from == found.to && found.mark && *found.mark < notes.size();
        if (isOnMark)
            subject =
                CommentedWords{.place = {.node = notes[*found.mark], .language = place.language},
                               .before = {},
                               .words = {},
                               .after = {}};
        else
            subject = commentedWords({.place = place, .from = found.from, .to = found.to},
                                     Text(looking.words()));
    }
}

bool CommentSubjects::isHomeless(std::size_t index) const
{
    return !m_subjects[m_firsts[index]];
}

std::optional<Comment> CommentSubjects::comment(std::size_t index,
                                                const std::vector<NodeId>& ids) const
{
    if (isHomeless(index))
        return std::nullopt;
    const DraftComment& told = m_comments.comments[index];
    return Comment{.id = ids[index],
                   .about = told.answers ? CommentSubject(ids[*told.answers])
                                         : CommentSubject(*m_subjects[index]),
                   .text = told.text,
                   .author = told.author,
                   .date = told.date,
                   .resolved = told.resolved && !told.answers};
}

std::vector<std::size_t> CommentSubjects::homeless() const
{
    std::vector<std::size_t> homeless;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        if (isHomeless(i))
            homeless.push_back(i);
    }
    return homeless;
}

} // namespace aigaq::draft
