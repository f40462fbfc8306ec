// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aigaq::plaintext {

/// A note's mark or text between other words.
struct NoteToken {
    enum class Kind {
        Mark,      ///< "[footnoteRef:3]" or "[^3]": can be nothing else
        PlainMark, ///< "[3]": a mark only if there is a note of that number
        Text,      ///< "[3: words]"
    };
    Kind kind;
    int number;
    qsizetype from;
    qsizetype to;           ///< one behind the last character
    qsizetype textFrom = 0; ///< of a Text: its words
    qsizetype textTo = 0;
    bool closed = true; ///< of a Text; without its bracket it goes on to the next or the end
};

/// The marks and texts of notes in these words, from left to right. Brackets inside a note belong
/// to it. Takes time in proportion to the words, whatever they are.
[[nodiscard]] std::vector<NoteToken> noteTokens(QStringView words);

} // namespace aigaq::plaintext
