// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/characters.h"
#include "core/draft/sourced_text.h"

namespace aigaq::docx {

/// The words of one paragraph as they are collected from its runs, made fit for a document: spaces
/// between runs come together, and what no text can hold is left out and counted.
class ParagraphWords {
public:
    explicit ParagraphWords(int line = 0) : m_line(line) {}

    void take(QStringView words, const draft::Look& look);
    void takeLineBreak();
    /// The place of a note's mark, which takes the space before it away. `comments`: as
    /// draft::Look counts.
    void takeMark(int comments = 0);

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const draft::SourcedText& words() const { return m_words; }
    [[nodiscard]] const draft::LeftOutCharacters& leftOut() const { return m_leftOut; }

private:
    void takeCharacter(char32_t c, const draft::Look& look);
    void flushSpaces();

    int m_line;
    draft::SourcedText m_words;
    QString m_spaces;          ///< since the last word
    draft::Look m_lookOfSpace; ///< of the first of them
    draft::LeftOutCharacters m_leftOut;
};

} // namespace aigaq::docx
