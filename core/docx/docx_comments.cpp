// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_comments.h"

#include "core/docx/marked_up.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace aigaq::docx {

using namespace document;

namespace {

/// A text in one language, or a note.
using Subject = std::tuple<NodeId, TextRole, Language>;

struct Place {
    std::size_t paragraph;
    qsizetype from;
    qsizetype to;
};

qsizetype lengthOf(const PrintedInline& part)
{
    const auto* run = std::get_if<Run>(&part);
    return run == nullptr ? 1 : run->text.size();
}

/// Where the texts and notes of these paragraphs are that have comments.
class Places {
public:
    Places(const std::vector<DocxComment>& comments, const MarkedUp& markedUp)
    {
        for (const DocxComment& comment : comments)
            m_wanted.insert({subjectOf(comment), {}});
        for (std::size_t i = 0; i < markedUp.paragraphs.size(); ++i) {
            const MarkedParagraph& paragraph = markedUp.paragraphs[i];
            if (paragraph.change != Change::Deleted)
                look(i, paragraph, markedUp.editions[paragraph.edition].language);
        }
    }

    [[nodiscard]] std::optional<Place> find(const DocxComment& comment) const
    {
        return m_wanted.at(subjectOf(comment));
    }

private:
    static Subject subjectOf(const DocxComment& comment)
    {
        const TextPlace& place = comment.stands.place;
        return {place.node, place.role, place.language};
    }

    void look(std::size_t index, const MarkedParagraph& paragraph, Language language)
    {
        const Block& block = *paragraph.block;
        qsizetype position = 0;
        for (const Stretch& stretch : paragraph.stretches) {
            if (stretch.change == Change::Deleted)
                continue;
            for (const PrintedInline& part : stretch.inlines) {
                const qsizetype end = position + lengthOf(part);
                if (const auto* mark = std::get_if<NoteNumber>(&part))
                    note({mark->note, TextRole::Text, language},
                         {.paragraph = index, .from = position, .to = end});
                position = end;
            }
        }
        note({block.id, roleOf(block.kind), language},
             {.paragraph = index, .from = 0, .to = position});
    }

    void note(const Subject& subject, const Place& place)
    {
        const auto wanted = m_wanted.find(subject);
        if (wanted != m_wanted.end() && !wanted->second)
            wanted->second = place;
    }

    std::map<Subject, std::optional<Place>> m_wanted;
};

} // namespace

std::vector<DocxComment> docxComments(const Submission& submission)
{
    std::vector<DocxComment> comments;
    for (const CommentThread& thread : commentThreads(submission)) {
        if (!thread.stands)
            continue;
        const std::size_t first = comments.size();
        comments.push_back({.comment = submission.comments.at(thread.comment),
                            .stands = *thread.stands,
                            .answers = {}});
        for (const NodeId& answer : thread.answers)
            comments.push_back({.comment = submission.comments.at(answer),
                                .stands = *thread.stands,
                                .answers = first});
    }
    return comments;
}

PlacedComments placed(const std::vector<DocxComment>& comments, const MarkedUp& markedUp)
{
    PlacedComments placed;
    if (comments.empty())
        return placed;
    placed.ranges.resize(markedUp.paragraphs.size());
    const Places places(comments, markedUp);
    std::map<std::size_t, std::size_t> ids; ///< by position in `comments`
    for (std::size_t i = 0; i < comments.size(); ++i) {
        const auto place = places.find(comments[i]);
        if (!place)
            continue;
        const bool isOnNote = comments[i].stands.place.node.kind() == NodeKind::Footnote;
        const qsizetype from =
            isOnNote ? place->from : std::min(comments[i].stands.from, place->to);
        const qsizetype to = isOnNote ? place->to : std::min(comments[i].stands.to, place->to);
        ids.emplace(i, placed.comments.size());
        placed.ranges[place->paragraph].push_back(
            {.from = from, .to = to, .id = static_cast<int>(placed.comments.size())});
        placed.comments.push_back(comments[i]);
        if (comments[i].answers) // which stands at the same place, and so is there, too
            placed.comments.back().answers = ids.at(*comments[i].answers);
    }
    for (std::vector<CommentRange>& ranges : placed.ranges)
        std::ranges::stable_sort(ranges, {}, &CommentRange::from);
    return placed;
}

} // namespace aigaq::docx
