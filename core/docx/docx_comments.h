// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/comment_threads.h"

#include <optional>
#include <vector>

namespace aigaq::docx {

struct MarkedUp;

/// A comment for a Word document.
struct DocxComment {
    document::Comment comment;
    document::CommentedStretch stands;
    std::optional<std::size_t> answers; ///< of these comments, the one that its thread begins with
};

/// Those of a submission that stand anywhere, in the order of the document.
[[nodiscard]] std::vector<DocxComment> docxComments(const document::Submission& submission);

/// Where a comment begins and ends in a paragraph, counted in what is not deleted: a character is
/// 1, and so is each mark and reference.
struct CommentRange {
    qsizetype from;
    qsizetype to;
    int id; ///< of the comment in the part, from 0
};

/// The comments that a document has a place for: on its paragraphs, in their editions' languages. A
/// comment on a note stands at the note's mark, since word processors allow none in notes.
struct PlacedComments {
    std::vector<DocxComment> comments; ///< by id
    /// Of each paragraph, by where they begin.
    std::vector<std::vector<CommentRange>> ranges;
};

[[nodiscard]] PlacedComments placed(const std::vector<DocxComment>& comments,
                                    const MarkedUp& markedUp);

} // namespace aigaq::docx
