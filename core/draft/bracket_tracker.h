// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aigaq::draft {

/// Follows the words of a paragraph line by line and knows, at each line's end, whether it stands
/// inside a note "[1: …]" and whether the words outside all brackets have come to the end of a
/// sentence. Each character is looked at once.
class BracketTracker {
public:
    void feed(QStringView line);

    [[nodiscard]] bool inNote() const { return m_noteDepth > 0; }
    [[nodiscard]] bool endsWithNote() const { return m_endsWithNote; }
    [[nodiscard]] bool nothingOutside() const { return m_lastWord.isEmpty(); }
    /// By its punctuation, unless that belongs to an abbreviation. Closing quotation marks and
    /// parentheses after it do not matter.
    [[nodiscard]] bool endsSentence() const;

private:
    void takeOutside(QChar c);

    int m_depth = 0;
    int m_noteDepth = 0; ///< the depth inside the note; 0 outside
    bool m_endsWithNote = false;
    bool m_wordEnded = false;
    QString m_lastWord; ///< its last few characters outside brackets, without closing marks
};

/// Whether these words, from their beginning, come to the end of a sentence.
[[nodiscard]] bool endsSentence(QStringView words);

} // namespace aigaq::draft
