// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/pair_completion.h"

#include "core/draft/question_parts.h"

namespace aigaq::draft {

using namespace document;

namespace {

class PairCompleter {
public:
    std::vector<Finding> complete(DraftOutline& outline, ReadingProgress& progress)
    {
        std::size_t done = 0;
        for (OutlineItem& item : outline.items) {
            if (!progress.goesOn(done++, outline.items.size()))
                break;
            if (auto* pair = std::get_if<OutlinePair>(&item))
                complete(*pair);
        }
        return std::move(m_findings);
    }

private:
    void complete(OutlinePair& pair)
    {
        const int number = 2 * m_pairs++ + 1;
        if (pair.question.paragraphs.empty())
            reportMissing(FindingKind::NoQuestion, pair.issue, BlockKind::Issue, number);
        if (pair.issue.paragraphs.empty())
            reportMissing(FindingKind::NoIssue, pair.question, BlockKind::Question, number + 1);
        reportIfEmpty(pair.issue, BlockKind::Issue, number);
        if (!pair.question.paragraphs.empty() && !pair.question.parted)
            partQuestion(pair.question, number + 1);
        reportIfEmpty(pair.question, BlockKind::Question, number + 1);
    }

    void partQuestion(OutlineHalf& question, int number)
    {
        QuestionParts parts = questionParts(question.paragraphs);
        question.paragraphs = std::move(parts.paragraphs);
        question.subQuestions = std::move(parts.subQuestions);
        for (Finding& finding : parts.findings) {
            finding.place = finding.letter.isEmpty() ? BlockKind::Question : BlockKind::SubQuestion;
            finding.paragraph = number;
            m_findings.push_back(std::move(finding));
        }
    }

    /// Reports at the half that is there that the other is not.
    void reportMissing(FindingKind kind, const OutlineHalf& there, BlockKind place, int number)
    {
        m_findings.push_back(
            {.kind = kind,
             .line = there.line,
             .words = QString(there.lead + u' ' + there.paragraphs.front().words()).trimmed(),
             .place = place,
             .paragraph = number});
    }

    void reportIfEmpty(const OutlineHalf& half, BlockKind place, int number)
    {
        const bool empty = half.paragraphs.size() == 1 && half.paragraphs.front().isEmpty() &&
                           half.subQuestions.empty();
        if (empty)
            m_findings.push_back({.kind = FindingKind::Empty,
                                  .line = half.line,
                                  .words = half.lead,
                                  .place = place,
                                  .paragraph = number});
    }

    std::vector<Finding> m_findings;
    int m_pairs = 0;
};

} // namespace

std::vector<Finding> completePairs(DraftOutline& outline, ReadingProgress& progress)
{
    return PairCompleter().complete(outline, progress);
}

} // namespace aigaq::draft
