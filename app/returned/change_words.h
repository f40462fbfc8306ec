// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/thing_names.h"
#include "app/returned/returned_file.h"
#include "core/document/word_diff.h"

namespace aigaq::app {

/// What the changes in a returned document are called.
class ChangeWords {
public:
    explicit ChangeWords(const ReturnedFile& returned)
        : m_before(returned.base), m_after(returned.returned.submission)
    {
    }

    /// In the user's language: "paragraph 3, issue".
    [[nodiscard]] QString placeOf(const returned::ReturnedChange& change) const;
    /// In the user's language: "reworded", "moved: paragraphs 1 and 2 now".
    [[nodiscard]] QString whatHappened(const returned::ReturnedChange& change) const;

private:
    ThingNames m_before;
    ThingNames m_after;
};

/// A word for programs: `reworded`, `split`, `joined`, `added`, `deleted`, `moved`.
[[nodiscard]] QString word(const returned::ReturnedChange& change);

/// What became of the words. Between paragraphs stands a pilcrow; new notes stand at the end, in
/// brackets.
[[nodiscard]] document::WordDiff diffOf(const returned::ReturnedChange& change);

} // namespace aigaq::app
