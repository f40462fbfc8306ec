// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/returned_document.h"

#include "core/document/origin.h"
#include "core/docx/reading/word_document.h"
#include "core/draft/line_start.h"
#include "core/returned/words_in_word.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aigaq::returned {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// The blocks that bookmarks name, those of words before those of ends, each once.
std::vector<BlockName> namesOf(std::vector<docx::BookmarkedPlace> bookmarks)
{
    std::ranges::stable_partition(bookmarks, [](const auto& place) { return !place.isEnd; });
    std::vector<BlockName> names;
    for (BlockName name : bookmarks) {
        name.isEnd = false;
        if (!std::ranges::contains(names, name))
            names.push_back(name);
    }
    return names;
}

class DocumentMaker {
public:
    DocumentMaker(docx::WordDocument word, QByteArray sum)
        : m_word(std::move(word)), m_ids(randomFrom(sum, 0))
    {
        m_made.sum = std::move(sum);
    }

    ReturnedDocument make()
    {
        takeNotes();
        for (const docx::WordParagraph& paragraph : m_word.paragraphs)
            take(paragraph);
        for (docx::WordFinding& found : m_word.findings) {
            if (found.finding.kind != draft::FindingKind::TrackedLeftOut) // a change tells it
                m_made.findings.push_back(std::move(found.finding));
        }
        m_made.comments = std::move(m_word.comments);
        return std::move(m_made);
    }

private:
    /// A note that somebody copied is a new one.
    void takeNotes()
    {
        for (const docx::WordNote& note : m_word.notes) {
            const auto names = namesOf(note.bookmarks);
            const auto known = std::ranges::find_if(names, [this](const BlockName& name) {
                return name.id.kind() == NodeKind::Footnote && !m_made.notes.contains(name.id);
            });
            m_notes.push_back(known == names.end() ? newNodeId(NodeKind::Footnote, m_ids)
                                                   : known->id);
            m_made.notes.emplace(m_notes.back(), ReturnedNote{.text = textOf(note.words.trimmed(),
                                                                             m_word.references),
                                                              .changedBy = note.changedBy});
        }
    }

    void take(const docx::WordParagraph& paragraph)
    {
        const auto kind = hasWordsOfSeveral(paragraph) ? std::nullopt : paragraph.kind;
        const draft::SourcedText words = paragraph.words.trimmed();
        const bool mayHaveLabel = !kind || kind == BlockKind::Question;
        const qsizetype label = mayHaveLabel ? draft::questionLabelLength(words.words()) : 0;
        std::vector<NodeId> notes;
        for (const std::size_t note : paragraph.notes)
            notes.push_back(m_notes[note]);
        const draft::SourcedText said = words.mid(label).trimmed();
        m_made.paragraphs.push_back({.kind = kind,
                                     .labelled = label > 0,
                                     .text = textOf(said, m_word.references, notes),
                                     .names = namesOf(paragraph.bookmarks),
                                     .changedBy = paragraph.changedBy,
                                     .commented = {},
                                     .notes = {}});
        if (!m_word.comments.sets.empty()) {
            m_made.paragraphs.back().commented = said;
            m_made.paragraphs.back().notes = std::move(notes);
        }
    }

    /// Where paragraphs were joined, or one went while changes were tracked, LibreOffice gives the
    /// next the style of the one before it.
    static bool hasWordsOfSeveral(const docx::WordParagraph& paragraph)
    {
        return std::ranges::count(paragraph.bookmarks, false, &docx::BookmarkedPlace::isEnd) > 1;
    }

    docx::WordDocument m_word;
    QRandomGenerator m_ids;
    std::vector<NodeId> m_notes; ///< the ids of those that the document has
    ReturnedDocument m_made;
};

} // namespace

BlockName nameOf(const Block& block)
{
    const bool halfWithoutParagraphs = block.id.kind() == NodeKind::Pair;
    return {.id = block.id,
            .isFramework = block.kind == BlockKind::Framework,
            .isQuestion = halfWithoutParagraphs && block.kind == BlockKind::Question};
}

Result<ReturnedDocument, docx::DocxReadError>
readReturned(const QByteArray& bytes, const docx::DocxReadLimits& limits, const Progress& progress)
{
    draft::ReadingProgress reading(progress);
    auto word = docx::readWordDocument(bytes, docx::TrackedChanges::Accept, limits, reading);
    if (!word)
        return unexpected(std::move(word.error()));
    if (word->paragraphs.empty())
        return unexpected(docx::DocxReadError{.problem = docx::DocxReadError::Problem::Empty});
    return DocumentMaker(*std::move(word),
                         QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
        .make();
}

} // namespace aigaq::returned
