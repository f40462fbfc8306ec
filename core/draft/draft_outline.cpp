// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/draft_outline.h"

#include "core/draft/bracket_tracker.h"
#include "core/draft/draft_words.h"
#include "core/draft/finding_places.h"
#include "core/draft/line_start.h"
#include "core/draft/pair_completion.h"

#include <algorithm>

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestHeading = 100;

// How much of the reading is done when they end: by what took how long.
constexpr double stageOfParagraphs = 0.6;
constexpr double stageOfPairs = 0.8;

bool readsAsQuestion(QString words)
{
    while (!words.isEmpty() && (words.back() == SourcedText::noteMark || words.back().isSpace()))
        words.chop(1);
    return words.endsWith(u'?');
}

void append(std::vector<Finding>& findings, const std::vector<Finding>& more)
{
    findings.insert(findings.end(), more.begin(), more.end());
}

class Outliner {
public:
    Outliner(DraftParagraphs draft, DraftNotes notes, ReadingProgress& progress)
        : m_draft(std::move(draft)), m_progress(progress), m_places(m_draft.paragraphs.size() + 1)
    {
        m_result.notes = std::move(notes);
        m_result.references = std::move(m_draft.references);
        m_result.comments = std::move(m_draft.comments);
        for (std::size_t i = 0; i < m_draft.paragraphs.size(); ++i) {
            const DraftParagraph& paragraph = m_draft.paragraphs[i];
            if (paragraph.onlyNotes)
                m_places[i].kind = std::nullopt;
            else
                m_sequence.push_back(i);
            m_numbers = m_numbers || paragraph.number;
            m_labels = m_labels || paragraph.labelled;
        }
    }

    OutlinedDraft outline()
    {
        m_progress.beginStage(stageOfParagraphs);
        for (m_at = 0; m_at < m_sequence.size() && m_progress.goesOn(m_at, m_sequence.size());
             ++m_at)
            take(m_draft.paragraphs[m_sequence[m_at]]);
        if (m_result.outline.title.isEmpty())
            report(FindingKind::NoTitle);
        if (m_pairs == 0)
            report(FindingKind::NothingNumbered);
        m_progress.beginStage(stageOfPairs);
        append(m_result.findings, completePairs(m_result.outline, m_progress));
        append(m_result.findings,
               placedFindings(std::move(m_draft.findings), m_places, m_result.notes));
        std::ranges::stable_sort(m_result.findings, {}, &Finding::line);
        return std::move(m_result);
    }

private:
    void take(const DraftParagraph& paragraph)
    {
        const auto& kind = paragraph.kind;
        if (kind == BlockKind::Issue || kind == BlockKind::Question)
            takeNumbered(paragraph);
        else if (kind == BlockKind::Heading)
            takeHeading(paragraph);
        else if (kind == BlockKind::SubQuestion && m_half == &OutlinePair::question)
            takeSubQuestion(paragraph);
        else if (kind && m_half != nullptr)
            takeContinuation(paragraph);
        else if (kind && m_result.outline.items.empty())
            takeCover(paragraph);
        else
            takeByItsLook(paragraph);
    }

    void takeByItsLook(const DraftParagraph& paragraph)
    {
        if (paragraph.number || paragraph.labelled)
            takeNumbered(paragraph);
        else if (opensIssueWithoutNumber())
            takeIssueWithoutNumber(paragraph);
        else if (isHeading(paragraph))
            takeHeading(paragraph);
        else if (m_result.outline.items.empty())
            takeCover(paragraph);
        else
            takeContinuation(paragraph);
    }

    // What comes next

    [[nodiscard]] const DraftParagraph* next(std::size_t ahead = 1) const
    {
        return m_at + ahead < m_sequence.size() ? &m_draft.paragraphs[m_sequence[m_at + ahead]]
                                                : nullptr;
    }

    /// A line of its own above a numbered paragraph or another heading.
    [[nodiscard]] bool isHeading(const DraftParagraph& paragraph) const
    {
        if (paragraph.headingStyle && !m_result.outline.items.empty())
            return true;
        const DraftParagraph* below = next();
        if (below == nullptr)
            return false;
        const bool aboveIssue = below->number && !below->labelled;
        if (paragraph.heading)
            return below->number || below->labelled || below->heading;
        const bool inCover =
            m_result.outline.items.empty() && m_result.outline.introduction.empty();
        const QString& words = paragraph.text.words();
        return aboveIssue && !inCover && paragraph.afterBlank && paragraph.lines == 1 &&
               words.size() <= longestHeading && !words.front().isLower() && !endsSentence(words) &&
               !words.endsWith(u';') && !words.endsWith(u',') && !beginsWithBullet(words) &&
               !beginsWithDash(words);
    }

    /// Whether the number of an issue got lost: the next question shows that one is missing, or no
    /// paragraph of the draft has one and this one stands where an issue must be.
    [[nodiscard]] bool opensIssueWithoutNumber() const
    {
        const bool afterQuestion = m_half == &OutlinePair::question;
        if (!m_numbers && m_labels) {
            const bool aboveQuestion = next() != nullptr && next()->labelled;
            const bool mayBeTitle = m_at < 2 && m_result.outline.items.empty();
            return afterQuestion || (m_half == nullptr && aboveQuestion && !mayBeTitle);
        }
        const DraftParagraph* below = next();
        return afterQuestion && below != nullptr && below->labelled && below->number &&
               below->number == m_lastNumber + 2;
    }

    // Cover

    void takeCover(const DraftParagraph& paragraph)
    {
        DraftOutline& outline = m_result.outline;
        const QString& words = paragraph.text.words();
        const bool shortLine = words.size() <= longestTitle && !endsSentence(words);
        const bool introduced = !outline.introduction.empty();
        if (paragraph.kind) {
            takeCoverBlock(*paragraph.kind, paragraph.text);
        } else if (m_at == 0 && shortLine) {
            outline.title = paragraph.text;
            setPlace(BlockKind::Title);
        } else if (isOrganisationLine(words) && !introduced) {
            outline.organisations.push_back(paragraph.text);
            setPlace(BlockKind::Organisation);
        } else if (m_at == 1 && !outline.title.isEmpty() &&
                   (shortLine || isFrameworkByWords(words))) {
            outline.framework = paragraph.text;
            setPlace(BlockKind::Framework);
        } else {
            outline.introduction.push_back(paragraph.text);
            setPlace(BlockKind::Introduction);
        }
    }

    /// Title and framework line are one each; what comes after them is no second one.
    void takeCoverBlock(BlockKind kind, const SourcedText& text)
    {
        DraftOutline& outline = m_result.outline;
        const bool introduced = !outline.introduction.empty();
        const bool afterTitle = !outline.framework.isEmpty() || !outline.organisations.empty();
        if (kind == BlockKind::Title && outline.title.isEmpty() && !afterTitle && !introduced)
            outline.title = text;
        else if (kind == BlockKind::Framework && !afterTitle && !introduced)
            outline.framework = text;
        else if (kind == BlockKind::Organisation && !introduced)
            outline.organisations.push_back(text);
        else
            outline.introduction.push_back(text);
        setPlace(kind);
    }

    // Body

    OutlineHalf& half() { return std::get<OutlinePair>(m_result.outline.items.back()).*m_half; }

    void takeHeading(const DraftParagraph& paragraph)
    {
        m_half = nullptr;
        m_result.outline.items.emplace_back(paragraph.text);
        setPlace(BlockKind::Heading);
        if (!paragraph.heading && !paragraph.kind)
            reportHere(FindingKind::Heading, paragraph.text.words());
    }

    void takeNumbered(const DraftParagraph& paragraph)
    {
        const bool awaitsQuestion = m_half == &OutlinePair::issue;
        const bool taken = !paragraph.kind && !paragraph.labelled && awaitsQuestion &&
                           readsAsQuestion(paragraph.text.words());
        const bool isQuestion =
            paragraph.labelled || taken || paragraph.kind == BlockKind::Question;
        beginHalf(paragraph, isQuestion);
        if (taken)
            reportHere(FindingKind::NoLabel, paragraph.text.words());
        if (paragraph.number)
            checkNumber(*paragraph.number);
        else
            takeMissingNumber(paragraph);
    }

    void takeIssueWithoutNumber(const DraftParagraph& paragraph)
    {
        beginHalf(paragraph, false);
        takeMissingNumber(paragraph);
    }

    void takeMissingNumber(const DraftParagraph& paragraph)
    {
        ++m_lastNumber;
        reportHere(FindingKind::NewWithoutNumber,
                   QString(paragraph.lead + u' ' + paragraph.text.words()).trimmed());
    }

    void beginHalf(const DraftParagraph& paragraph, bool isQuestion)
    {
        if (!isQuestion || m_half != &OutlinePair::issue) {
            m_result.outline.items.emplace_back(OutlinePair{});
            ++m_pairs;
        }
        m_half = isQuestion ? &OutlinePair::question : &OutlinePair::issue;
        half() = {.paragraphs = {paragraph.text},
                  .number = paragraph.number,
                  .lead = paragraph.lead,
                  .line = paragraph.line,
                  .parted = paragraph.kind == BlockKind::Question};
        setPlace(isQuestion ? BlockKind::Question : BlockKind::Issue);
    }

    void checkNumber(int number)
    {
        const int expected = m_lastNumber + 1;
        const QString typed = QString::number(number);
        if (m_anyNumber && number == m_lastNumber)
            reportHere(FindingKind::NumberTwice, typed);
        else if (number < expected)
            reportHere(FindingKind::NumberOrder, typed, QString::number(expected));
        else if (number > expected)
            reportHere(FindingKind::NumberGap, typed, QString::number(expected));
        if (number != printedNumber())
            reportHere(FindingKind::NumberChanged, typed, QString::number(printedNumber()));
        m_lastNumber = number;
        m_anyNumber = true;
    }

    [[nodiscard]] int printedNumber() const
    {
        return m_half == nullptr ? 0 : 2 * m_pairs - (m_half == &OutlinePair::issue ? 1 : 0);
    }

    void takeContinuation(const DraftParagraph& paragraph)
    {
        const QString& words = paragraph.text.words();
        if (m_half == nullptr) { // under a heading, and no issue has begun
            m_result.outline.items.emplace_back(paragraph.text);
            setPlace(BlockKind::Heading);
            reportHere(FindingKind::Unnumbered, words);
            return;
        }
        const bool isQuestion = m_half == &OutlinePair::question;
        if (!half().subQuestions.empty()) { // nothing can stand between sub-questions
            half().subQuestions.back().append(u" ", paragraph.line);
            half().subQuestions.back().append(paragraph.text);
            setPlace(BlockKind::SubQuestion);
            return;
        }
        std::vector<SourcedText>& paragraphs = half().paragraphs;
        if (!paragraph.kind && paragraphs.back().isEmpty()) { // "2. Question:", and its words below
            paragraphs.back() = paragraph.text;
            setPlace(isQuestion ? BlockKind::Question : BlockKind::Issue);
            return;
        }
        paragraphs.push_back(paragraph.text);
        setPlace(isQuestion ? BlockKind::QuestionContinuation : BlockKind::IssueContinuation);
        if (!paragraph.kind && (!isQuestion || !labelStart(words)))
            reportHere(FindingKind::Unnumbered, words);
    }

    void takeSubQuestion(const DraftParagraph& paragraph)
    {
        half().subQuestions.push_back(paragraph.text);
        setPlace(BlockKind::SubQuestion);
    }

    void setPlace(BlockKind kind)
    {
        m_places[m_sequence[m_at]] = {.kind = kind, .number = printedNumber()};
    }

    /// About the paragraph that is being taken.
    void reportHere(FindingKind kind, const QString& words, const QString& became = {})
    {
        const PlaceInOutline place = m_places[m_sequence[m_at]];
        m_result.findings.push_back({.kind = kind,
                                     .line = m_draft.paragraphs[m_sequence[m_at]].line,
                                     .words = words,
                                     .became = became,
                                     .place = place.kind,
                                     .paragraph = place.number});
    }

    /// About the draft as a whole.
    void report(FindingKind kind) { m_result.findings.push_back({.kind = kind, .line = 1}); }

    DraftParagraphs m_draft;
    ReadingProgress& m_progress;
    OutlinedDraft m_result;
    std::vector<std::size_t> m_sequence;         ///< the paragraphs with words besides their notes
    std::size_t m_at = 0;                        ///< in m_sequence
    std::vector<PlaceInOutline> m_places;        ///< of the paragraphs; the last stands for none
    bool m_numbers = false;                      ///< some paragraph has a number
    bool m_labels = false;                       ///< some paragraph has a question's label
    OutlineHalf OutlinePair::* m_half = nullptr; ///< the half being filled; null under a heading
    int m_pairs = 0;
    int m_lastNumber = 0;
    bool m_anyNumber = false;
};

} // namespace

OutlinedDraft outlineDraft(DraftParagraphs draft, DraftNotes notes, ReadingProgress& progress)
{
    return Outliner(std::move(draft), std::move(notes), progress).outline();
}

} // namespace aigaq::draft
