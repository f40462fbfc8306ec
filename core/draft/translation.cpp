// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/translation.h"

#include "core/document/source_reference.h"
#include "core/document/stored_text.h"
#include "core/draft/draft_comments.h"
#include "core/draft/matched_texts.h"
#include "core/draft/outline_texts.h"
#include "core/draft/translation_matching.h"

#include <algorithm>

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Puts the texts of an outline into the submission that they are a translation of.
class TranslationTaker {
public:
    TranslationTaker(const OutlinedDraft& draft, Language language, const Submission& into,
                     ReadingProgress& progress)
        : m_draft(draft), m_language(language), m_progress(progress), m_submission(into),
          m_notes(reading(into, into.draftLanguage).notes),
          m_positions(matchedNotes(draft.notes, m_notes.size())),
          m_matched(matchedTexts(draft.outline, m_submission)), m_targets(targets()),
          m_texts(draft.notes, footnotes(), m_targets), m_comments(draft.comments)
    {
    }

    ImportedTranslation take()
    {
        m_progress.beginStage(1);
        std::size_t done = 0;
        for (const MatchedText& matched : m_matched) {
            if (!m_progress.goesOn(done++, m_matched.size()))
                break;
            if (matched.texts != nullptr)
                put(matched);
            else
                reportUnmatched(matched);
        }
        takeNotes();
        takeComments();
        reportUntranslated();
        return {.submission = std::move(m_submission),
                .language = m_language,
                .findings = std::move(m_findings)};
    }

private:
    /// Where it is known which note stands beside which, one by itself is the version's own.
    std::vector<std::optional<NodeId>> footnotes()
    {
        std::vector<std::optional<NodeId>> ids;
        for (std::size_t i = 0; i < m_positions.size(); ++i) {
            std::optional<NodeId>& id = ids.emplace_back();
            if (m_positions[i] < m_notes.size())
                id = m_notes[m_positions[i]].id;
            else if (m_draft.notes.versionOf && m_draft.notes.notes[i].marked)
                id = addFootnote(m_draft.notes.notes[i]);
        }
        return ids;
    }

    NodeId addFootnote(const DraftNote& note)
    {
        Footnote footnote{.id = newNodeId(NodeKind::Footnote)};
        setTextIn(footnote.text, m_language, noteText(note.text, m_targets));
        const NodeId id = footnote.id;
        m_submission.footnotes.emplace(id, std::move(footnote));
        return id;
    }

    /// The first text of a line has its references.
    [[nodiscard]] ReferenceTargets targets() const
    {
        std::map<int, NodeId> nodes;
        for (const MatchedText& matched : m_matched) {
            if (matched.texts != nullptr && canBeReferredTo(matched.node.kind()))
                nodes.emplace(matched.words->lineAt(0), matched.node);
        }
        ReferenceTargets targets;
        for (const int line : m_draft.references) {
            const auto node = line == 0 ? nodes.end() : nodes.find(line);
            targets.push_back(node == nodes.end() ? std::nullopt : std::optional(node->second));
        }
        return targets;
    }

    // Texts

    void put(const MatchedText& matched)
    {
        m_comments.look(*matched.words,
                        {.node = matched.node, .role = matched.role, .language = m_language});
        putText(*matched.texts, m_texts.next(*matched.words), matched.words->lineAt(0),
                matched.printed);
    }

    /// What a draft leaves empty it does not take away.
    void putText(Texts& texts, Text text, int line, const Printed& printed)
    {
        const Text& before = textIn(texts, m_language);
        if (text.isEmpty())
            return;
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

    /// The marks of a text that the document has no place for must be counted all the same.
    void reportUnmatched(const MatchedText& matched)
    {
        const Text text = m_texts.next(*matched.words);
        if (matched.words->isEmpty() && matched.lead.isEmpty())
            return;
        m_findings.push_back({.kind = FindingKind::Unmatched,
                              .line = matched.line,
                              .words = QString(matched.lead + text.words()),
                              .place = matched.printed.kind});
    }

    // Comments

    /// One that the submission has already is not taken twice.
    void takeComments()
    {
        std::multimap<QString, const Comment*> known; // by text
        for (const auto& [id, comment] : m_submission.comments)
            known.emplace(comment.text, &comment);
        std::vector<NodeId> ids(m_draft.comments.comments.size());
        std::ranges::generate(ids, [] { return newNodeId(NodeKind::Comment); });
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto comment = m_comments.comment(i, ids);
            if (!comment)
                continue;
            const auto [first, last] = known.equal_range(comment->text);
            const auto same = std::find_if(first, last, [&comment](const auto& one) {
                return one.second->author == comment->author && one.second->about == comment->about;
            });
            if (same != last)
                ids[i] = same->second->id;
            else
                m_submission.comments.emplace(ids[i], *comment);
        }
        for (const std::size_t comment : m_comments.homeless())
            m_findings.push_back(
                {.kind = FindingKind::Comment, .words = told(m_draft.comments.comments[comment])});
    }

    // Notes

    void takeNotes()
    {
        for (std::size_t i = 0; i < m_draft.notes.notes.size(); ++i) {
            const DraftNote& note = m_draft.notes.notes[i];
            if (const auto position = m_positions[i]; position < m_notes.size()) {
                Footnote& footnote = m_submission.footnotes.at(m_notes[position].id);
                putText(footnote.text, withCitations(noteText(note.text, m_targets), footnote),
                        note.line, {.note = m_notes[position].number});
            } else if (!m_draft.notes.versionOf || !note.marked) {
                const QString lead = u'[' + QString::number(note.number) + u"] "_s;
                m_findings.push_back({.kind = FindingKind::Unmatched,
                                      .line = note.line,
                                      .words = lead + note.text.words()});
            }
        }
    }

    /// The translated words with what the note cites: in the place of the reference as it prints if
    /// the words have it, else behind them.
    [[nodiscard]] Text withCitations(const Text& words, const Footnote& footnote) const
    {
        Text text = words;
        for (const Inline& part : textIn(footnote.text, m_submission.draftLanguage).inlines()) {
            const auto* mark = std::get_if<CitationMark>(&part);
            if (mark != nullptr && m_submission.citations.contains(mark->citation))
                text = withCitation(text, *mark);
        }
        return text;
    }

    [[nodiscard]] Text withCitation(const Text& text, const CitationMark& mark) const
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
    std::vector<MatchedText> m_matched;
    ReferenceTargets m_targets;
    OutlineTexts m_texts;
    CommentSubjects m_comments;
    std::vector<Finding> m_findings;
};

} // namespace

ImportedTranslation takeTranslation(OutlinedDraft draft, Language language, const Submission& into,
                                    ReadingProgress& progress)
{
    ImportedTranslation imported = TranslationTaker(draft, language, into, progress).take();
    std::vector<Finding>& findings = imported.findings;
    findings.insert(findings.begin(), draft.findings.begin(), draft.findings.end());
    sortForReport(findings);
    return imported;
}

} // namespace aigaq::draft
