// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/new_submission.h"

#include "core/draft/outline_texts.h"

namespace aigaq::draft {

using namespace document;

namespace {

class Assembler {
public:
    Assembler(const OutlinedDraft& draft, Language language, ReadingProgress& progress)
        : m_outline(draft.outline), m_language(language), m_progress(progress),
          m_submission(newSubmission(language)), m_texts(draft.notes, footnotes(draft.notes))
    {
    }

    Submission assemble()
    {
        Cover& cover = m_submission.cover;
        cover.title = texts(m_outline.title);
        cover.framework = texts(m_outline.framework);
        for (const SourcedText& name : m_outline.organisations)
            cover.organisations.push_back(
                {.id = newNodeId(NodeKind::Organisation), .name = texts(name)});
        cover.introduction = paragraphs(m_outline.introduction);
        m_progress.beginStage(1);
        for (const OutlineItem& item : m_outline.items) {
            if (!m_progress.goesOn(m_submission.items.size(), m_outline.items.size()))
                break;
            std::visit([this](const auto& value) { add(value); }, item);
        }
        return std::move(m_submission);
    }

private:
    std::vector<std::optional<NodeId>> footnotes(const DraftNotes& notes)
    {
        std::vector<std::optional<NodeId>> ids;
        for (const DraftNote& note : notes.notes) {
            Footnote footnote{.id = newNodeId(NodeKind::Footnote)};
            setTextIn(footnote.text, m_language, noteText(note.text));
            ids.emplace_back(footnote.id);
            m_submission.footnotes.emplace(footnote.id, std::move(footnote));
        }
        return ids;
    }

    Texts texts(const SourcedText& words)
    {
        Texts texts;
        setTextIn(texts, m_language, m_texts.next(words));
        return texts;
    }

    std::vector<Paragraph> paragraphs(const std::vector<SourcedText>& list)
    {
        std::vector<Paragraph> paragraphs;
        for (const SourcedText& words : list)
            paragraphs.push_back({.id = newNodeId(NodeKind::Paragraph), .text = texts(words)});
        return paragraphs;
    }

    void add(const SourcedText& heading)
    {
        m_submission.items.emplace_back(
            Heading{.id = newNodeId(NodeKind::Heading), .text = texts(heading)});
    }

    /// A half that the draft does not have stays the empty one of a new pair.
    void add(const OutlinePair& outline)
    {
        Pair pair = newPair();
        if (!outline.issue.paragraphs.empty())
            pair.issue.paragraphs = paragraphs(outline.issue.paragraphs);
        if (!outline.question.paragraphs.empty())
            pair.question.paragraphs = paragraphs(outline.question.paragraphs);
        for (const SourcedText& words : outline.question.subQuestions)
            pair.question.subQuestions.push_back(
                {.id = newNodeId(NodeKind::SubQuestion), .text = texts(words)});
        m_submission.items.emplace_back(std::move(pair));
    }

    const DraftOutline& m_outline;
    Language m_language;
    ReadingProgress& m_progress;
    Submission m_submission;
    OutlineTexts m_texts;
};

} // namespace

ImportedDraft newSubmissionOf(OutlinedDraft draft, Language language, ReadingProgress& progress)
{
    return {.submission = Assembler(draft, language, progress).assemble(),
            .findings = std::move(draft.findings)};
}

} // namespace aigaq::draft
