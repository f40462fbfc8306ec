// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

#include <optional>
#include <vector>

/// Where the words are that a comment is about, whatever has become of their text since.
namespace aigaq::document {

/// From one position of a text to another, as text_editing.h counts. Empty where words are about
/// which something was said, but which nobody has replaced: then it is where they stood.
struct CommentedStretch {
    TextPlace place;
    qsizetype from = 0;
    qsizetype to = 0;
    friend bool operator==(const CommentedStretch&, const CommentedStretch&) = default;
};

/// What a comment on this stretch is about: the whole words that it touches. An empty stretch is
/// the text as a whole.
[[nodiscard]] CommentedWords commentedWords(const CommentedStretch& stretch, const Text& text);

/// The words themselves, or what was put in their place. If no word of them is left in their text,
/// or if that text is gone, they may have been moved to another one by parting or joining
/// paragraphs: then they are where they stand as they were, if that is in one text alone. Nothing:
/// what the comment is about is deleted.
[[nodiscard]] std::optional<CommentedStretch> standsNow(const CommentedWords& about,
                                                        const Submission& submission);

/// The same for many comments of a submission that outlives this and does not change: for words
/// that were moved it reads all texts, but once.
class CommentFinder {
public:
    explicit CommentFinder(const Submission& submission) : m_submission(submission) {}

    [[nodiscard]] std::optional<CommentedStretch> find(const CommentedWords& about);

private:
    struct Wording {
        TextPlace place;
        const Text* text;
        QString words;
    };
    [[nodiscard]] std::optional<CommentedStretch> onlyPlaceOf(const QString& words,
                                                              Language language);
    void readTexts();

    const Submission& m_submission;
    std::vector<Wording> m_wordings; ///< all; none: not read yet
};

} // namespace aigaq::document
