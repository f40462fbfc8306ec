// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/translation.h"

#include "core/document/source_reference.h"
#include "core/draft/outline_texts.h"
#include "core/draft/translation_matching.h"

#include <algorithm>

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Where a text is printed, for findings about it.
struct Printed {
    std::optional<BlockKind> kind = {};
    int paragraph = 0;
    QString letter = {};
    int note = 0;
};

/// Puts the texts of an outline into the submission that they are a translation of.
class TranslationTaker {
public:
    TranslationTaker(const OutlinedDraft& draft, Language language, const Submission& into,
                     ReadingProgress& progress)
        : m_draft(draft), m_language(language), m_progress(progress), m_submission(into),
          m_notes(reading(into, into.draftLanguage).notes),
          m_positions(matchedNotes(draft.notes, m_notes.size())), m_texts(draft.notes, footnotes())
    {
    }

    ImportedTranslation take()
    {
        takeCover();
        takeItems();
        takeNotes();
        for (const DraftComment& comment : m_draft.comments.comments)
            m_findings.push_back({.kind = FindingKind::Comment, .words = told(comment)});
        reportUntranslated();
        return {.submission = std::move(m_submission),
                .language = m_language,
                .findings = std::move(m_findings)};
    }

private:
    [[nodiscard]] std::vector<std::optional<NodeId>> footnotes() const
    {
        std::vector<std::optional<NodeId>> ids;
        for (const std::size_t position : m_positions)
            ids.push_back(position < m_notes.size() ? std::optional(m_notes[position].id)
                                                    : std::nullopt);
        return ids;
    }

    // Texts

    void put(Texts& texts, const SourcedText& words, const Printed& printed)
    {
        putText(texts, m_texts.next(words), words.lineAt(0), printed);
    }

    void putText(Texts& texts, Text text, int line, const Printed& printed)
    {
        const Text& before = textIn(texts, m_language);
        if (!before.isEmpty() && before != text)
            m_findings.push_back({.kind = FindingKind::Replaced,
                                  .line = line,
                                  .words = before.words(),
                                  .place = printed.kind,
                                  .paragraph = printed.paragraph,
                                  .letter = printed.letter,
                                  .note = printed.note});
        setTextIn(texts, m_language, std::move(text));
    }

    /// A text that the document has no place for. Its marks must be counted all the same.
    void unmatched(const SourcedText& words, const QString& lead, BlockKind kind, int line = 0)
    {
        const Text text = m_texts.next(words);
        if (words.isEmpty() && lead.isEmpty())
            return;
        m_findings.push_back({.kind = FindingKind::Unmatched,
                              .line = line != 0 ? line : words.lineAt(0),
                              .words = QString(lead + text.words()),
                              .place = kind});
    }

    /// Matches texts with nodes one by one.
    template <class Node>
    void putAll(std::vector<Node>& nodes, Texts Node::* texts,
                const std::vector<SourcedText>& words, BlockKind first, BlockKind further,
                int paragraph)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const BlockKind kind = i == 0 ? first : further;
            const QString letter =
                kind == BlockKind::SubQuestion ? subQuestionLetter(i) : QString();
            if (i < nodes.size())
                put(nodes[i].*texts, words[i],
                    {.kind = kind, .paragraph = paragraph, .letter = letter});
            else
                unmatched(words[i], letter.isEmpty() ? letter : letter + u") "_s, kind);
        }
    }

    // The parts of the outline, in its order

    void takeCover()
    {
        const DraftOutline& outline = m_draft.outline;
        Cover& cover = m_submission.cover;
        put(cover.title, outline.title, {.kind = BlockKind::Title});
        put(cover.framework, outline.framework, {.kind = BlockKind::Framework});
        putAll(cover.organisations, &Organisation::name, outline.organisations,
               BlockKind::Organisation, BlockKind::Organisation, 0);
        putAll(cover.introduction, &Paragraph::text, outline.introduction, BlockKind::Introduction,
               BlockKind::Introduction, 0);
    }

    void takeItems()
    {
        std::vector<Heading*> headings;
        std::vector<Pair*> pairs;
        for (Item& item : m_submission.items) {
            if (auto* heading = std::get_if<Heading>(&item))
                headings.push_back(heading);
            else
                pairs.push_back(&std::get<Pair>(item));
        }
        const std::vector<std::size_t> positions = matchedPairs(m_draft.outline);
        std::size_t heading = 0;
        std::size_t pair = 0;
        m_progress.beginStage(1);
        for (const OutlineItem& item : m_draft.outline.items) {
            if (!m_progress.goesOn(heading + pair, m_draft.outline.items.size()))
                break;
            if (const auto* words = std::get_if<SourcedText>(&item)) {
                if (heading < headings.size())
                    put(headings[heading]->text, *words, {.kind = BlockKind::Heading});
                else
                    unmatched(*words, {}, BlockKind::Heading);
                ++heading;
                continue;
            }
            const auto& outline = std::get<OutlinePair>(item);
            const std::size_t position = positions[pair++];
            if (position < pairs.size())
                takePair(*pairs[position], outline, 2 * static_cast<int>(position) + 1);
            else
                unmatchedPair(outline);
        }
    }

    void takePair(Pair& pair, const OutlinePair& outline, int number)
    {
        putAll(pair.issue.paragraphs, &Paragraph::text, outline.issue.paragraphs, BlockKind::Issue,
               BlockKind::IssueContinuation, number);
        putAll(pair.question.paragraphs, &Paragraph::text, outline.question.paragraphs,
               BlockKind::Question, BlockKind::QuestionContinuation, number + 1);
        putAll(pair.question.subQuestions, &SubQuestion::text, outline.question.subQuestions,
               BlockKind::SubQuestion, BlockKind::SubQuestion, number + 1);
    }

    void unmatchedPair(const OutlinePair& outline)
    {
        unmatchedHalf(outline.issue, BlockKind::Issue, BlockKind::IssueContinuation);
        unmatchedHalf(outline.question, BlockKind::Question, BlockKind::QuestionContinuation);
    }

    void unmatchedHalf(const OutlineHalf& half, BlockKind first, BlockKind further)
    {
        for (std::size_t i = 0; i < half.paragraphs.size(); ++i)
            unmatched(half.paragraphs[i], i == 0 ? half.lead + u' ' : QString(),
                      i == 0 ? first : further, i == 0 ? half.line : 0);
        for (std::size_t i = 0; i < half.subQuestions.size(); ++i)
            unmatched(half.subQuestions[i], subQuestionLetter(i) + u") "_s, BlockKind::SubQuestion);
    }

    // Notes

    void takeNotes()
    {
        for (std::size_t i = 0; i < m_draft.notes.notes.size(); ++i) {
            const DraftNote& note = m_draft.notes.notes[i];
            if (const auto position = m_positions[i]; position < m_notes.size()) {
                Footnote& footnote = m_submission.footnotes.at(m_notes[position].id);
                putText(footnote.text, withCitations(noteText(note.text), footnote), note.line,
                        {.note = m_notes[position].number});
            } else {
                const QString lead = u'[' + QString::number(note.number) + u"] "_s;
                m_findings.push_back({.kind = FindingKind::Unmatched,
                                      .line = note.line,
                                      .words = lead + note.text.words()});
            }
        }
    }

    /// The translated words with what the note cites: in the place of the reference as it prints if
    /// the words have it, else behind them.
    Text withCitations(const Text& words, const Footnote& footnote) const
    {
        Text text = words;
        for (const Inline& part : textIn(footnote.text, m_submission.draftLanguage).inlines()) {
            const auto* mark = std::get_if<CitationMark>(&part);
            if (mark != nullptr && m_submission.citations.contains(mark->citation))
                text = withCitation(text, *mark);
        }
        return text;
    }

    Text withCitation(const Text& text, const CitationMark& mark) const
    {
        const Citation& citation = m_submission.citations.at(mark.citation);
        const auto source = m_submission.sources.find(citation.source);
        if (source != m_submission.sources.end()) {
            const Text& locator = textIn(citation.locator, m_language);
            const QString printed = sourceReference(source->second, locator, m_language).words();
            if (!printed.isEmpty() && text.words() == printed) {
                Text only;
                only.append(mark);
                return only;
            }
        }
        Text both = text;
        if (!both.isEmpty())
            both.append(Run{.text = u" "_s});
        both.append(mark);
        return both;
    }

    // What the translation lacks

    void reportUntranslated()
    {
        const Reading here = reading(m_submission, m_submission.draftLanguage);
        const Reading there = reading(m_submission, m_language);
        std::size_t next = 0; // of the blocks there; only cover blocks can be missing
        for (const Block& block : here.blocks) {
            const bool same = next < there.blocks.size() && there.blocks[next].id == block.id &&
                              there.blocks[next].kind == block.kind;
            const bool written = same && !there.blocks[next].inlines.empty();
            next += same ? 1 : 0;
            if (!written && !block.inlines.empty())
                m_findings.push_back({.kind = FindingKind::Untranslated,
                                      .words = printedWords(block.inlines),
                                      .place = block.kind,
                                      .paragraph = block.number,
                                      .letter = block.letter});
        }
        for (const Note& note : here.notes) {
            const Texts& texts = m_submission.footnotes.at(note.id).text;
            if (textIn(texts, m_language).isEmpty() && !note.inlines.empty())
                m_findings.push_back({.kind = FindingKind::Untranslated,
                                      .words = printedWords(note.inlines),
                                      .note = note.number});
        }
    }

    const OutlinedDraft& m_draft;
    Language m_language;
    ReadingProgress& m_progress;
    Submission m_submission;
    std::vector<Note> m_notes;            ///< of the document, in its draft language
    std::vector<std::size_t> m_positions; ///< of the translation's notes among these
    OutlineTexts m_texts;
    std::vector<Finding> m_findings;
};

} // namespace

ImportedTranslation takeTranslation(OutlinedDraft draft, Language language, const Submission& into,
                                    ReadingProgress& progress)
{
    ImportedTranslation imported = TranslationTaker(draft, language, into, progress).take();
    std::vector<Finding>& findings = imported.findings;
    findings.insert(findings.begin(), draft.findings.begin(), draft.findings.end());
    std::ranges::stable_sort(findings, [](const Finding& one, const Finding& other) {
        const bool oneLast = one.line == 0;
        const bool otherLast = other.line == 0;
        return oneLast == otherLast ? one.line < other.line : otherLast;
    });
    return imported;
}

} // namespace aigaq::draft
