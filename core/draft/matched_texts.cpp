// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/matched_texts.h"

#include "core/draft/translation_matching.h"

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

class TextMatcher {
public:
    explicit TextMatcher(Submission& submission) : m_submission(submission) {}

    std::vector<MatchedText> match(const DraftOutline& outline)
    {
        matchCover(outline);
        matchItems(outline);
        return std::move(m_matched);
    }

private:
    void add(const SourcedText& words, Texts& texts, const NodeId& node, const Printed& printed,
             TextRole role = TextRole::Text)
    {
        m_matched.push_back(
            {.words = &words, .texts = &texts, .node = node, .role = role, .printed = printed});
    }

    void addHomeless(const SourcedText& words, BlockKind kind, const QString& lead = {},
                     int line = 0)
    {
        m_matched.push_back({.words = &words,
                             .texts = nullptr,
                             .printed = {.kind = kind},
                             .lead = lead,
                             .line = line != 0 ? line : words.lineAt(0)});
    }

    /// Matches texts with nodes one by one.
    template <class Node>
    void addAll(std::vector<Node>& nodes, Texts Node::* texts,
                const std::vector<SourcedText>& words, BlockKind first, BlockKind further,
                int paragraph, TextRole role = TextRole::Text)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const BlockKind kind = i == 0 ? first : further;
            const QString letter =
                kind == BlockKind::SubQuestion ? subQuestionLetter(i) : QString();
            if (i < nodes.size())
                add(words[i], nodes[i].*texts, nodes[i].id,
                    {.kind = kind, .paragraph = paragraph, .letter = letter}, role);
            else
                addHomeless(words[i], kind, letter.isEmpty() ? letter : letter + u") "_s);
        }
    }

    void matchCover(const DraftOutline& outline)
    {
        Cover& cover = m_submission.cover;
        add(outline.title, cover.title, m_submission.id, {.kind = BlockKind::Title},
            TextRole::Title);
        add(outline.framework, cover.framework, m_submission.id, {.kind = BlockKind::Framework},
            TextRole::Framework);
        addAll(cover.organisations, &Organisation::name, outline.organisations,
               BlockKind::Organisation, BlockKind::Organisation, 0, TextRole::Name);
        addAll(cover.introduction, &Paragraph::text, outline.introduction, BlockKind::Introduction,
               BlockKind::Introduction, 0);
    }

    void matchItems(const DraftOutline& outline)
    {
        std::vector<Heading*> headings;
        std::vector<Pair*> pairs;
        for (Item& item : m_submission.items) {
            if (auto* heading = std::get_if<Heading>(&item))
                headings.push_back(heading);
            else
                pairs.push_back(&std::get<Pair>(item));
        }
        const std::vector<std::size_t> positions = matchedPairs(outline);
        std::size_t heading = 0;
        std::size_t pair = 0;
        for (const OutlineItem& item : outline.items) {
            if (const auto* words = std::get_if<SourcedText>(&item)) {
                if (heading < headings.size())
                    add(*words, headings[heading]->text, headings[heading]->id,
                        {.kind = BlockKind::Heading});
                else
                    addHomeless(*words, BlockKind::Heading);
                ++heading;
                continue;
            }
            const auto& outlined = std::get<OutlinePair>(item);
            const std::size_t position = positions[pair++];
            if (position < pairs.size())
                matchPair(*pairs[position], outlined, 2 * static_cast<int>(position) + 1);
            else
                addHomelessPair(outlined);
        }
    }

    void matchPair(Pair& pair, const OutlinePair& outline, int number)
    {
        addAll(pair.issue.paragraphs, &Paragraph::text, outline.issue.paragraphs, BlockKind::Issue,
               BlockKind::IssueContinuation, number);
        addAll(pair.question.paragraphs, &Paragraph::text, outline.question.paragraphs,
               BlockKind::Question, BlockKind::QuestionContinuation, number + 1);
        addAll(pair.question.subQuestions, &SubQuestion::text, outline.question.subQuestions,
               BlockKind::SubQuestion, BlockKind::SubQuestion, number + 1);
    }

    void addHomelessPair(const OutlinePair& outline)
    {
        addHomelessHalf(outline.issue, BlockKind::Issue, BlockKind::IssueContinuation);
        addHomelessHalf(outline.question, BlockKind::Question, BlockKind::QuestionContinuation);
    }

    void addHomelessHalf(const OutlineHalf& half, BlockKind first, BlockKind further)
    {
        for (std::size_t i = 0; i < half.paragraphs.size(); ++i)
            addHomeless(half.paragraphs[i], i == 0 ? first : further,
                        i == 0 ? half.lead + u' ' : QString(), i == 0 ? half.line : 0);
        for (std::size_t i = 0; i < half.subQuestions.size(); ++i)
            addHomeless(half.subQuestions[i], BlockKind::SubQuestion,
                        subQuestionLetter(i) + u") "_s);
    }

    Submission& m_submission;
    std::vector<MatchedText> m_matched;
};

} // namespace

std::vector<MatchedText> matchedTexts(const DraftOutline& outline, Submission& submission)
{
    return TextMatcher(submission).match(outline);
}

} // namespace aigaq::draft
