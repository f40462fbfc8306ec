// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returned/returned_document.h"

namespace aigaq::returned {

/// A block that was exported.
struct ExportedBlock {
    document::BlockKind kind;
    document::NodeId id;
    std::optional<document::NodeId> pair; ///< that it stands in
    BlockName name;
    document::Text text; ///< as it reads when it comes back untouched (words_in_word.h)
};

/// The blocks that a submission's export in this language has, and those that it leaves out because
/// nobody has written them.
[[nodiscard]] std::vector<ExportedBlock> exportedBlocks(const document::Submission& submission,
                                                        document::Language language);

/// Which share of the words of a text another one has in the same order, from 0 to 1. Signs are no
/// words; of a text without words there is nothing that the other has.
[[nodiscard]] double shareOf(const document::Text& text, const document::Text& other);

/// For every paragraph of a document that came back, which of the exported blocks it is; nothing:
/// it is new. No two are the same block. By its style it must be able to be that.
///
/// Its bookmarks tell. Where several paragraphs have one block's, as after a split, or a paragraph
/// has several blocks', as after a join, the words decide: who kept most of a block's words is that
/// block. A paragraph whose bookmarks were lost is the block that says the same; between two
/// recognised neighbours, the one that says much the same or is the only one of its kind.
using Recognition = std::vector<std::optional<std::size_t>>;

[[nodiscard]] Recognition recognised(const std::vector<ReturnedParagraph>& paragraphs,
                                     const std::vector<ExportedBlock>& blocks);

} // namespace aigaq::returned
