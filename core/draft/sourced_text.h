// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace aigaq::draft {

/// Stands between the lines of one question where the lower begins like a sub-question.
inline constexpr QChar lineBreak = u'\n';

/// How words look beside what is usual in their paragraph, and where they lead.
struct Look {
    bool bold = false;
    bool italic = false;
    QString href; ///< empty: nowhere
    /// Of words that print a paragraph's number: which of the draft's cross-references, from 1.
    int reference = 0;
    int comments = 0; ///< which set of the draft's comments is about the words, from 1
    friend bool operator==(const Look&, const Look&) = default;
};

/// Words that know which lines of the draft they come from and how they look there.
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

    /// Words of one look: as many as there are in a row.
    struct Piece {
        qsizetype from;
        qsizetype length;
        Look look;
    };
    [[nodiscard]] std::vector<Piece> pieces() const;
    /// The look of the character at this offset; at the end, that of the last.
    [[nodiscard]] Look lookAt(qsizetype offset) const;

    void append(QStringView words, int line, const Look& look = {});
    void append(const SourcedText& more);
    /// Takes spaces away from the end.
    void chopSpaces();
    [[nodiscard]] SourcedText mid(qsizetype from, qsizetype length = -1) const;
    [[nodiscard]] SourcedText trimmed() const;
    /// The same words, whose looks `change` has made others.
    [[nodiscard]] SourcedText withLooks(const std::function<void(Look&)>& change) const;

private:
    struct Stretch {
        qsizetype offset; ///< where the words of the line and look begin
        int line;
        Look look;
    };
    [[nodiscard]] const Stretch* stretchAt(qsizetype offset) const;

    QString m_words;
    std::vector<Stretch> m_stretches;
};

} // namespace aigaq::draft
