// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/returned_submission.h"

#include "core/document/origin.h"
#include "core/returned/containers.h"
#include "core/returned/returned_comments.h"
#include "core/returned/returned_notes.h"
#include "core/returned/returned_pairs.h"
#include "core/returned/words_in_word.h"

#include <algorithm>

namespace aigaq::returned {

using namespace document;

namespace {

/// A paragraph of the new submission: one that came back, or one that nobody has written yet and
/// that the export therefore did not have.
struct Entry {
    const ReturnedParagraph* paragraph = nullptr;
    const ExportedBlock* block = nullptr; ///< that it is
    [[nodiscard]] std::optional<BlockKind> kind() const
    {
        return paragraph != nullptr && paragraph->kind ? paragraph->kind
               : block != nullptr                      ? std::optional(block->kind)
                                                       : std::nullopt;
    }
};

/// In the order of the document; what was not written stands behind what it stood behind, unless
/// all of its pair is gone.
std::vector<Entry> entriesOf(const ReturnedDocument& document,
                             const std::vector<ExportedBlock>& blocks,
                             const Recognition& recognition)
{
    std::vector<bool> isThere(blocks.size(), false);
    std::set<NodeId> pairs;
    for (const auto& block : recognition) {
        if (!block)
            continue;
        isThere[*block] = true;
        if (const auto& pair = blocks[*block].pair)
            pairs.insert(*pair);
    }
    const auto mayStay = [&pairs](const ExportedBlock& block) {
        return block.text.isEmpty() && (!block.pair || pairs.contains(*block.pair));
    };
    std::vector<std::vector<Entry>> unwrittenAfter(blocks.size() + 1); // the first: before all
    std::size_t last = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (isThere[i])
            last = i + 1;
        else if (mayStay(blocks[i]))
            unwrittenAfter[last].push_back({.block = &blocks[i]});
    }
    std::vector<Entry> entries = unwrittenAfter.front();
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        const ReturnedParagraph& paragraph = document.paragraphs[i];
        if (const auto block = recognition[i]) {
            entries.push_back({.paragraph = &paragraph, .block = &blocks[*block]});
            std::ranges::copy(unwrittenAfter[*block + 1], std::back_inserter(entries));
        } else if (!paragraph.text.isEmpty()) {
            entries.push_back({.paragraph = &paragraph});
        }
    }
    return entries;
}

/// Puts the paragraphs together again.
class Assembler {
public:
    /// `present`: the blocks that came back.
    Assembler(const Submission& base, Language language, std::set<NodeId> present,
              const QByteArray& sum)
        : m_base(base), m_language(language), m_texts(textsById(base)), m_ids(randomFrom(sum, 1)),
          m_pairs(base, std::move(present), m_ids)
    {
        m_made.submission = base;
        m_made.submission.cover.organisations.clear();
        m_made.submission.cover.introduction.clear();
        m_made.submission.items.clear();
        setTextIn(m_made.submission.cover.title, language, {});
        setTextIn(m_made.submission.cover.framework, language, {});
    }

    void take(const Entry& entry)
    {
        m_entry = &entry;
        Cover& cover = m_made.submission.cover;
        const bool inCover = m_made.submission.items.empty() && m_pairs.isEmpty();
        const auto kind = entry.kind();
        if (kind == BlockKind::Title && inCover && textIn(cover.title, m_language).isEmpty())
            setTextIn(cover.title, m_language, textOf(m_base.cover.title, m_base.id));
        else if (kind == BlockKind::Framework && inCover &&
                 textIn(cover.framework, m_language).isEmpty())
            setTextIn(cover.framework, m_language, textOf(m_base.cover.framework, m_base.id));
        else if (kind == BlockKind::Organisation && inCover)
            takeOrganisation();
        else if (kind == BlockKind::Heading)
            takeHeading();
        else if (kind == BlockKind::Issue)
            takeIssue();
        else if (kind == BlockKind::Question || (!kind && entry.paragraph->labelled))
            takeQuestion();
        else if (kind == BlockKind::SubQuestion)
            takeSubQuestion();
        else if (inCover && isOfCover(kind))
            cover.introduction.push_back(paragraph());
        else
            takeContinuation();
    }

    ReturnedSubmission made()
    {
        closePair();
        return std::move(m_made);
    }

    /// Where a paragraph's words are; nothing: it was left out.
    [[nodiscard]] std::optional<TextPlace> placeOf(const ReturnedParagraph& paragraph) const
    {
        const auto id = idOf(paragraph);
        if (id)
            return TextPlace{.node = *id,
                             .role = id->kind() == NodeKind::Organisation ? TextRole::Name
                                                                          : TextRole::Text,
                             .language = m_language};
        if (paragraph.kind != BlockKind::Title && paragraph.kind != BlockKind::Framework)
            return std::nullopt;
        return TextPlace{
            .node = m_base.id, .role = roleOf(*paragraph.kind), .language = m_language};
    }

    /// Nothing: it was left out.
    [[nodiscard]] std::optional<NodeId> idOf(const ReturnedParagraph& paragraph) const
    {
        const auto id = m_idOf.find(&paragraph);
        return id == m_idOf.end() ? std::nullopt : std::optional(id->second);
    }

private:
    static bool isOfCover(std::optional<BlockKind> kind)
    {
        return kind != BlockKind::IssueContinuation && kind != BlockKind::QuestionContinuation;
    }

    /// The id of the block that the paragraph is, if a thing of this kind can have it. One that the
    /// base does not have has it from another copy of the submission.
    NodeId idFor(NodeKind kind)
    {
        const auto isFree = [&](const NodeId& id) {
            return id.kind() == kind && m_used.insert(id).second;
        };
        if (m_entry->block != nullptr)
            return isFree(m_entry->block->id) ? m_entry->block->id : newNodeId(kind, m_ids);
        for (const BlockName& name : m_entry->paragraph->names) {
            if (!m_texts.contains(name.id) && isFree(name.id))
                return name.id;
        }
        return newNodeId(kind, m_ids);
    }

    /// What the paragraph says as the text of this node, which said `before`.
    [[nodiscard]] Text textOf(const Texts& before, const NodeId& id) const
    {
        const auto& [paragraph, block] = *m_entry;
        const bool isBlock = block != nullptr && block->id == id;
        if (paragraph == nullptr || (isBlock && sayTheSame(block->text, paragraph->text)))
            return textIn(before, m_language);
        return isBlock ? withAddressesOf(textIn(before, m_language), paragraph->text)
                       : paragraph->text;
    }

    Texts textsOf(const NodeId& id)
    {
        const auto before = m_texts.find(id);
        Texts texts = before == m_texts.end() ? Texts() : *before->second;
        setTextIn(texts, m_language, textOf(texts, id));
        if (m_entry->paragraph != nullptr)
            m_idOf.emplace(m_entry->paragraph, id);
        return texts;
    }

    Paragraph paragraph()
    {
        const NodeId id = idFor(NodeKind::Paragraph);
        return {.id = id, .text = textsOf(id)};
    }

    void takeOrganisation()
    {
        const NodeId id = idFor(NodeKind::Organisation);
        m_made.submission.cover.organisations.push_back({.id = id, .name = textsOf(id)});
    }

    void takeHeading()
    {
        closePair();
        const NodeId id = idFor(NodeKind::Heading);
        m_made.submission.items.emplace_back(Heading{.id = id, .text = textsOf(id)});
    }

    void takeIssue()
    {
        const bool isNew = m_entry->block == nullptr;
        if (isNew && m_pairs.isInIssue())
            return takeContinuation();
        closePair();
        addTo(&OpenPair::issue);
    }

    void takeQuestion()
    {
        const bool isNew = m_entry->block == nullptr && !m_entry->paragraph->labelled;
        if (isNew && m_pairs.isInQuestion())
            return takeContinuation();
        if (m_pairs.isInQuestion())
            closePair();
        addTo(&OpenPair::question);
    }

    void takeSubQuestion()
    {
        if (m_pairs.isInIssue())
            return takeContinuation();
        const NodeId id = idFor(NodeKind::SubQuestion);
        m_pairs.begin(&OpenPair::question);
        m_pairs.open.subQuestions.push_back({.id = id, .text = textsOf(id)});
    }

    /// Nothing can stand between sub-questions but another one.
    void takeContinuation()
    {
        if (!m_pairs.open.subQuestions.empty())
            return takeSubQuestion();
        addTo(m_pairs.isInQuestion() ? &OpenPair::question : &OpenPair::issue);
    }

    /// A half of a pair that has no paragraphs stays one as long as nobody writes there.
    void addTo(std::vector<Paragraph> OpenPair::* half)
    {
        if (m_entry->block != nullptr && m_entry->block->id.kind() == NodeKind::Pair)
            m_pairs.open.id = m_entry->block->id;
        Paragraph one = paragraph();
        const bool isWritten = m_entry->block == nullptr ||
                               m_entry->block->id.kind() != NodeKind::Pair ||
                               !textIn(one.text, m_language).isEmpty();
        m_pairs.begin(half);
        if (isWritten)
            (m_pairs.open.*half).push_back(std::move(one));
    }

    void closePair()
    {
        if (auto pair = m_pairs.close(m_language))
            m_made.submission.items.emplace_back(*std::move(pair));
    }

    const Submission& m_base;
    Language m_language;
    std::map<NodeId, const Texts*> m_texts;
    QRandomGenerator m_ids; ///< of what is new
    ReturnedPairs m_pairs;
    ReturnedSubmission m_made;
    std::set<NodeId> m_used;
    std::map<const ReturnedParagraph*, NodeId> m_idOf;
    const Entry* m_entry = nullptr;
};

/// Whether there are no words in a text but signs and marks.
bool saysNothing(const Text& text)
{
    return std::ranges::none_of(text.words(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What became of the words of blocks whose bookmarks other paragraphs have, and who did it.
void tellOrigins(ReturnedSubmission& made, const Assembler& assembler,
                 const ReturnedDocument& document, const std::vector<ExportedBlock>& blocks,
                 const Recognition& recognition)
{
    constexpr double most = 0.5;
    std::map<BlockName, std::size_t> blockByName;
    std::set<std::size_t> present;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blockByName.emplace(blocks[i].name, i);
    for (const auto& block : recognition) {
        if (block)
            present.insert(*block);
    }
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        const ReturnedParagraph& paragraph = document.paragraphs[i];
        const auto id = assembler.idOf(paragraph);
        if (id && !paragraph.changedBy.isEmpty())
            made.changedBy.emplace(*id, paragraph.changedBy);
        for (const BlockName& name : paragraph.names) {
            const auto found = blockByName.find(name);
            if (found == blockByName.end() || recognition[i] == found->second)
                continue;
            const ExportedBlock& block = blocks[found->second];
            const bool isThere = present.contains(found->second);
            if (!isThere && !paragraph.changedBy.isEmpty())
                made.changedBy.emplace(block.id, paragraph.changedBy);
            const bool isPart =
                saysNothing(paragraph.text) || shareOf(paragraph.text, block.text) >= most;
            if (id && isThere && !recognition[i] && isPart)
                made.splitFrom.emplace(*id, block.id);
            if (id && !isThere && shareOf(block.text, paragraph.text) >= most)
                made.joinedTo.emplace(block.id, *id);
        }
    }
}

} // namespace

ReturnedSubmission returnedSubmission(const Submission& base, Language language,
                                      const ReturnedDocument& document)
{
    const std::vector<ExportedBlock> blocks = exportedBlocks(base, language);
    const Recognition recognition = recognised(document.paragraphs, blocks);
    std::set<NodeId> present;
    for (const auto& block : recognition) {
        if (block)
            present.insert(blocks[*block].id);
    }
    Assembler assembler(base, language, std::move(present), document.sum);
    for (const Entry& entry : entriesOf(document, blocks, recognition))
        assembler.take(entry);
    ReturnedSubmission made = assembler.made();
    tellOrigins(made, assembler, document, blocks, recognition);
    takeNotes(made, base, language, document);
    takeComments(made, document, [&assembler](const ReturnedParagraph& paragraph) {
        return assembler.placeOf(paragraph);
    });
    return made;
}

} // namespace aigaq::returned
