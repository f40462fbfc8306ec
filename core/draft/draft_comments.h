// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/draft/sourced_text.h"

#include <optional>
#include <span>
#include <vector>

/// Comments that somebody made in a draft with a word processor.
namespace aigaq::draft {

struct DraftComment {
    QString author;
    QString text; ///< lines parted by "\n"
    QString date; ///< ISO 8601 in UTC, or empty
    bool resolved = false;
    std::optional<std::size_t> answers; ///< which of the comments before it
};

struct DraftComments {
    std::vector<DraftComment> comments;
    /// As Look::comments counts, the comments that are about words of one look, ascending.
    std::vector<std::vector<std::size_t>> sets;

    /// The comments that are about words of this look.
    [[nodiscard]] std::span<const std::size_t> about(const Look& look) const;
};

/// Those of the comments that are kept; none of them answers one that is not.
[[nodiscard]] DraftComments only(const DraftComments& comments, const std::vector<bool>& kept);

/// The words with all but their comments: what looks alike is one piece, whoever commented on it.
[[nodiscard]] SourcedText withoutComments(const SourcedText& words);

/// "A. Kim: Which courts?"
[[nodiscard]] QString told(const DraftComment& comment);

/// Finds what each comment is about while the texts of a draft become those of a submission.
class CommentSubjects {
public:
    /// The comments must outlive it.
    explicit CommentSubjects(const DraftComments& comments);

    /// To be called for each text in order: a comment on several paragraphs is about words of the
    /// first. `notes`: of the marks in the words; a comment on nothing but a mark is about its
    /// note.
    void look(const SourcedText& words, const document::TextPlace& place,
              std::span<const document::NodeId> notes = {});

    /// One of the comments, if it is about words or answers such a comment. `ids`: of all of them,
    /// in their order.
    [[nodiscard]] std::optional<document::Comment>
    comment(std::size_t index, const std::vector<document::NodeId>& ids) const;

    /// The others.
    [[nodiscard]] std::vector<std::size_t> homeless() const;

private:
    [[nodiscard]] bool isHomeless(std::size_t index) const;

    const DraftComments& m_comments;
    std::vector<std::size_t> m_firsts; ///< of each, the comment that its thread begins with
    std::vector<std::optional<document::CommentedWords>> m_subjects;
};

} // namespace aigaq::draft
