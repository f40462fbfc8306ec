// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/recognition.h"

#include "core/document/alignment.h"
#include "core/document/words.h"
#include "core/returned/containers.h"
#include "core/returned/words_in_word.h"

#include <algorithm>
#include <map>

namespace aigaq::returned {

using namespace document;

namespace {

/// As much of its words must two paragraphs share to be taken for one where nothing else tells.
constexpr double muchTheSame = 0.5;
/// More characters than these are not compared: no document that people worked on needs a tenth.
constexpr qsizetype mostCompared = 50'000'000;
/// Between two recognised neighbours, more pairs of paragraphs than these are not compared: such a
/// document is another one, and comparing would take for ever.
constexpr std::size_t mostPairsInGap = 4096;

std::vector<QStringView> saidWords(QStringView characters)
{
    std::vector<QStringView> words = wordsOf(characters);
    std::erase_if(words, isSign);
    return words;
}

/// Which share of the words of the longer one both have.
double likeness(const Text& one, const Text& other)
{
    return std::min(shareOf(one, other), shareOf(other, one));
}

/// What a block of this kind is a text of.
NodeKind nodeKindOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
    case BlockKind::Framework:
        return NodeKind::Document;
    case BlockKind::Organisation:
        return NodeKind::Organisation;
    case BlockKind::Heading:
        return NodeKind::Heading;
    case BlockKind::SubQuestion:
        return NodeKind::SubQuestion;
    case BlockKind::Introduction:
    case BlockKind::Issue:
    case BlockKind::IssueContinuation:
    case BlockKind::Question:
    case BlockKind::QuestionContinuation:
        return NodeKind::Paragraph;
    }
    Q_UNREACHABLE_RETURN({});
}

class Recogniser {
public:
    Recogniser(const std::vector<ReturnedParagraph>& paragraphs,
               const std::vector<ExportedBlock>& blocks)
        : m_paragraphs(paragraphs), m_blocks(blocks), m_blockOf(paragraphs.size()),
          m_isTaken(blocks.size(), false)
    {
    }

    Recognition recognise()
    {
        matchByBookmarks();
        matchByWords();
        matchInGaps();
        return std::move(m_blockOf);
    }

private:
    struct Candidate {
        std::size_t paragraph;
        std::size_t block;
        double likeness;
    };

    void match(std::size_t paragraph, std::size_t block)
    {
        const auto& kind = m_paragraphs[paragraph].kind;
        const bool mayBe = !kind || nodeKindOf(*kind) == nodeKindOf(m_blocks[block].kind);
        if (m_blockOf[paragraph] || m_isTaken[block] || !mayBe)
            return;
        m_blockOf[paragraph] = block;
        m_isTaken[block] = true;
    }

    /// The likest first; of equals, in their order.
    void matchBest(std::vector<Candidate> candidates)
    {
        std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::likeness);
        for (const Candidate& candidate : candidates)
            match(candidate.paragraph, candidate.block);
    }

    void matchByBookmarks()
    {
        std::map<BlockName, std::size_t> blockByName;
        for (std::size_t i = 0; i < m_blocks.size(); ++i)
            blockByName.emplace(m_blocks[i].name, i);
        std::vector<std::vector<std::size_t>> blocksOf(m_paragraphs.size());
        std::vector<int> claims(m_blocks.size(), 0);
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            for (const BlockName& name : m_paragraphs[i].names) {
                if (const auto block = blockByName.find(name); block != blockByName.end()) {
                    blocksOf[i].push_back(block->second);
                    ++claims[block->second];
                }
            }
        }
        std::vector<Candidate> doubtful;
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            if (blocksOf[i].size() == 1 && claims[blocksOf[i].front()] == 1)
                match(i, blocksOf[i].front());
            else
                for (const std::size_t block : blocksOf[i])
                    doubtful.push_back(candidate(i, block));
        }
        matchBest(std::move(doubtful));
    }

    [[nodiscard]] Candidate candidate(std::size_t paragraph, std::size_t block)
    {
        const Text& here = m_paragraphs[paragraph].text;
        const Text& there = m_blocks[block].text;
        m_compared += here.words().size() + there.words().size();
        return {.paragraph = paragraph,
                .block = block,
                .likeness = m_compared > mostCompared ? 0 : likeness(there, here)};
    }

    /// What was copied into another document, or has been through a program that loses bookmarks.
    void matchByWords()
    {
        std::map<QString, std::vector<std::size_t>> free; // the first comes last
        for (std::size_t i = m_blocks.size(); i-- > 0;) {
            if (!m_isTaken[i] && !m_blocks[i].text.isEmpty())
                free[m_blocks[i].text.words()].push_back(i);
        }
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            if (m_blockOf[i])
                continue;
            const auto found = free.find(m_paragraphs[i].text.words());
            if (found == free.end() || found->second.empty())
                continue;
            match(i, found->second.back());
            found->second.pop_back();
        }
    }

    void matchInGaps()
    {
        std::size_t firstBlock = 0;
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            if (m_blockOf[i]) {
                firstBlock = *m_blockOf[i] + 1;
                continue;
            }
            std::vector<std::size_t> paragraphs;
            for (; i < m_paragraphs.size() && !m_blockOf[i]; ++i)
                paragraphs.push_back(i);
            const std::size_t end = i < m_paragraphs.size() ? *m_blockOf[i] : m_blocks.size();
            matchInGap(paragraphs, freeBlocks(firstBlock, end));
            firstBlock = end + 1;
        }
    }

    [[nodiscard]] std::vector<std::size_t> freeBlocks(std::size_t from, std::size_t to) const
    {
        std::vector<std::size_t> free;
        for (std::size_t i = from; i < to; ++i) {
            if (!m_isTaken[i] && !m_blocks[i].text.isEmpty())
                free.push_back(i);
        }
        return free;
    }

    void matchInGap(const std::vector<std::size_t>& paragraphs,
                    const std::vector<std::size_t>& blocks)
    {
        if (paragraphs.size() * blocks.size() > mostPairsInGap)
            return;
        std::vector<Candidate> likely;
        for (const std::size_t paragraph : paragraphs) {
            for (const std::size_t block : blocks) {
                if (const Candidate one = candidate(paragraph, block); one.likeness >= muchTheSame)
                    likely.push_back(one);
            }
        }
        matchBest(std::move(likely));
        const bool isOnlyOne = paragraphs.size() == 1 && blocks.size() == 1;
        if (isOnlyOne && m_paragraphs[paragraphs.front()].kind == m_blocks[blocks.front()].kind)
            match(paragraphs.front(), blocks.front());
    }

    const std::vector<ReturnedParagraph>& m_paragraphs;
    const std::vector<ExportedBlock>& m_blocks;
    Recognition m_blockOf;
    std::vector<bool> m_isTaken;
    qsizetype m_compared = 0; ///< characters
};

bool isBoldByStyle(BlockKind kind)
{
    return kind == BlockKind::Title || kind == BlockKind::Framework || kind == BlockKind::Heading;
}

} // namespace

double shareOf(const Text& text, const Text& other)
{
    const QString mine = text.words();
    const QString theirs = other.words();
    const std::vector<QStringView> ruler = saidWords(mine);
    if (ruler.empty())
        return 0;
    const Alignment alignment = aligned(ruler, saidWords(theirs));
    const auto kept =
        std::ranges::count_if(alignment, [](const auto& at) { return at.has_value(); });
    return static_cast<double>(kept) / static_cast<double>(ruler.size());
}

std::vector<ExportedBlock> exportedBlocks(const Submission& submission, Language language)
{
    const Reading whole = reading(submission, language, Unwritten::Kept);
    const docx::ReferenceTargets targets = docx::referenceTargets(whole);
    std::map<NodeId, NodeId> pairOf;
    visitContained(submission, [&pairOf](const Container& container, const NodeId& id) {
        if (container.pair)
            pairOf.emplace(id, *container.pair);
    });
    const auto pair = [&pairOf](const NodeId& id) -> std::optional<NodeId> {
        const auto found = pairOf.find(id);
        if (found != pairOf.end())
            return found->second;
        return id.kind() == NodeKind::Pair ? std::optional(id) : std::nullopt;
    };
    std::vector<ExportedBlock> blocks;
    blocks.reserve(whole.blocks.size());
    for (const Block& block : whole.blocks)
        blocks.push_back({.kind = block.kind,
                          .id = block.id,
                          .pair = pair(block.id),
                          .name = nameOf(block),
                          .text = textReadBack(block.inlines, targets, isBoldByStyle(block.kind))});
    return blocks;
}

Recognition recognised(const std::vector<ReturnedParagraph>& paragraphs,
                       const std::vector<ExportedBlock>& blocks)
{
    return Recogniser(paragraphs, blocks).recognise();
}

} // namespace aigaq::returned
