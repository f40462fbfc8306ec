// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/new_submission.h"

#include "core/draft/outline_texts.h"

#include <algorithm>

namespace aigaq::draft {

using namespace document;

namespace {

/// The ids of the paragraphs and sub-questions of a draft's pairs, made before their texts, which
/// may refer to what comes later.
class PlannedIds {
public:
    explicit PlannedIds(const DraftOutline& outline)
    {
        for (const OutlineItem& item : outline.items) {
            const auto* pair = std::get_if<OutlinePair>(&item);
            if (pair == nullptr)
                continue;
            plan(pair->issue.paragraphs, NodeKind::Paragraph);
            plan(pair->question.paragraphs, NodeKind::Paragraph);
            plan(pair->question.subQuestions, NodeKind::SubQuestion);
        }
    }

    /// In the order of the outline.
    NodeId next() { return m_ids[m_next++]; }

    [[nodiscard]] ReferenceTargets targetsOf(const std::vector<int>& lines) const
    {
        ReferenceTargets targets;
        for (const int line : lines) {
            const auto id = m_ofLine.find(line);
            targets.push_back(id == m_ofLine.end() ? std::nullopt : std::optional(id->second));
        }
        return targets;
    }

private:
    void plan(const std::vector<SourcedText>& texts, NodeKind kind)
    {
        for (const SourcedText& text : texts) {
            m_ids.push_back(newNodeId(kind));
            if (const int line = text.lineAt(0); line > 0)
                m_ofLine.emplace(line, m_ids.back());
        }
    }

    std::vector<NodeId> m_ids;
    std::size_t m_next = 0;
    std::map<int, NodeId> m_ofLine;
};

class Assembler {
public:
    Assembler(const OutlinedDraft& draft, Language language, ReadingProgress& progress)
        : m_draft(draft), m_outline(draft.outline), m_language(language), m_progress(progress),
          m_submission(newSubmission(language)), m_ids(draft.outline),
          m_targets(m_ids.targetsOf(draft.references)),
          m_texts(draft.notes, footnotes(draft.notes), m_targets), m_comments(draft.comments)
    {
    }

    Submission assemble()
    {
        Cover& cover = m_submission.cover;
        cover.title = texts(m_outline.title, m_submission.id, TextRole::Title);
        cover.framework = texts(m_outline.framework, m_submission.id, TextRole::Framework);
        for (const SourcedText& name : m_outline.organisations) {
            const NodeId id = newNodeId(NodeKind::Organisation);
            cover.organisations.push_back({.id = id, .name = texts(name, id, TextRole::Name)});
        }
        for (const SourcedText& words : m_outline.introduction) {
            const NodeId id = newNodeId(NodeKind::Paragraph);
            cover.introduction.push_back({.id = id, .text = texts(words, id)});
        }
        m_progress.beginStage(1);
        for (const OutlineItem& item : m_outline.items) {
            if (!m_progress.goesOn(m_submission.items.size(), m_outline.items.size()))
                break;
            std::visit([this](const auto& value) { add(value); }, item);
        }
        std::vector<NodeId> ids(m_draft.comments.comments.size());
        std::ranges::generate(ids, [] { return newNodeId(NodeKind::Comment); });
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (const auto comment = m_comments.comment(i, ids))
                m_submission.comments.emplace(ids[i], *comment);
        }
        return std::move(m_submission);
    }

    /// Those that are about nothing that a submission has.
    [[nodiscard]] std::vector<Finding> commentsLeftOut() const
    {
        std::vector<Finding> findings;
        for (const std::size_t comment : m_comments.homeless())
            findings.push_back(
                {.kind = FindingKind::Comment, .words = told(m_draft.comments.comments[comment])});
        return findings;
    }

private:
    std::vector<std::optional<NodeId>> footnotes(const DraftNotes& notes)
    {
        std::vector<std::optional<NodeId>> ids;
        for (const DraftNote& note : notes.notes) {
            Footnote footnote{.id = newNodeId(NodeKind::Footnote)};
            setTextIn(footnote.text, m_language, noteText(note.text, m_targets));
            ids.emplace_back(footnote.id);
            m_submission.footnotes.emplace(footnote.id, std::move(footnote));
        }
        return ids;
    }

    Texts texts(const SourcedText& words, const NodeId& node, TextRole role = TextRole::Text)
    {
        m_comments.look(words, {.node = node, .role = role, .language = m_language});
        Texts texts;
        setTextIn(texts, m_language, m_texts.next(words));
        return texts;
    }

    std::vector<Paragraph> paragraphs(const std::vector<SourcedText>& list)
    {
        std::vector<Paragraph> paragraphs;
        for (const SourcedText& words : list) {
            const NodeId id = m_ids.next();
            paragraphs.push_back({.id = id, .text = texts(words, id)});
        }
        return paragraphs;
    }

    void add(const SourcedText& heading)
    {
        const NodeId id = newNodeId(NodeKind::Heading);
        m_submission.items.emplace_back(Heading{.id = id, .text = texts(heading, id)});
    }

    /// A half that the draft does not have stays the empty one of a new pair.
    void add(const OutlinePair& outline)
    {
        Pair pair = newPair();
        if (!outline.issue.paragraphs.empty())
            pair.issue.paragraphs = paragraphs(outline.issue.paragraphs);
        if (!outline.question.paragraphs.empty())
            pair.question.paragraphs = paragraphs(outline.question.paragraphs);
        for (const SourcedText& words : outline.question.subQuestions) {
            const NodeId id = m_ids.next();
            pair.question.subQuestions.push_back({.id = id, .text = texts(words, id)});
        }
        m_submission.items.emplace_back(std::move(pair));
    }

    const OutlinedDraft& m_draft;
    const DraftOutline& m_outline;
    Language m_language;
    ReadingProgress& m_progress;
    Submission m_submission;
    PlannedIds m_ids;
    ReferenceTargets m_targets;
    OutlineTexts m_texts;
    CommentSubjects m_comments;
};

} // namespace

ImportedDraft newSubmissionOf(const OutlinedDraft& draft, Language language,
                              ReadingProgress& progress)
{
    Assembler assembler(draft, language, progress);
    ImportedDraft imported{.submission = assembler.assemble(), .findings = draft.findings};
    std::ranges::move(assembler.commentsLeftOut(), std::back_inserter(imported.findings));
    return imported;
}

} // namespace aigaq::draft
