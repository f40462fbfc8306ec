// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aigaq::search {

/// Characters of a text, counted in UTF-16 code units from 0.
struct Stretch {
    qsizetype from = 0;
    qsizetype size = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// A text as it is searched: folded, once with the letters of the Kazakh keyboard and once without,
/// and where its words begin. Made once and searched often.
class SearchableText {
public:
    explicit SearchableText(const QString& characters);

    [[nodiscard]] const QString& folded(bool withKazakhLetters) const
    {
        return withKazakhLetters || m_plain.isEmpty() ? m_folded : m_plain;
    }
    [[nodiscard]] const std::vector<Stretch>& words() const { return m_words; }

private:
    QString m_folded;
    QString m_plain; ///< without Kazakh letters; empty: there are none
    std::vector<Stretch> m_words;
};

/// What somebody searches for: words in any order and any of their forms (word_forms.h), all of
/// them in one text, and `"phrases in quotation marks"`, which stand as they are, the last word of
/// each perhaps going on. Who types no Kazakh letter finds words that have some, too.
class Query {
public:
    explicit Query(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty() && m_phrases.isEmpty(); }

    /// Where all that is searched for stands, in order and without overlaps; none: not all of it is
    /// there.
    [[nodiscard]] std::vector<Stretch> stretchesIn(const SearchableText& text) const;

private:
    struct Word {
        QString word;
        QString stem;
    };
    void addWords(const QString& characters);
    static bool addWord(const Word& word, const QString& folded, const SearchableText& text,
                        std::vector<Stretch>& found);
    static bool addPhrase(const QString& phrase, const QString& folded,
                          std::vector<Stretch>& found);

    std::vector<Word> m_words;
    QStringList m_phrases;
    bool m_hasKazakhLetters = false;
};

} // namespace aigaq::search
