// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aigaq::plaintext {

/// Words that know which lines of the draft they come from.
class SourcedText {
public:
    /// Stands in the words for a footnote's mark. No draft can hold it: it is no text character.
    static constexpr QChar noteMark{u'\uFFFC'};

    SourcedText() = default;
    SourcedText(const QString& words, int line) { append(words, line); }

    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// The line of the character at this offset; at the end, that of the last; 0 if there is none.
    [[nodiscard]] int lineAt(qsizetype offset) const;

    void append(QStringView words, int line);
    void append(const SourcedText& more);
    /// Takes spaces away from the end.
    void chopSpaces();
    [[nodiscard]] SourcedText mid(qsizetype from, qsizetype length = -1) const;
    [[nodiscard]] SourcedText trimmed() const;

private:
    struct Stretch {
        qsizetype offset; ///< where the words of the line begin
        int line;
    };
    QString m_words;
    std::vector<Stretch> m_stretches;
};

} // namespace aigaq::plaintext
