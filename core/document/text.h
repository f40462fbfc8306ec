// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"
#include "core/document/node_id.h"

#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace aigaq::document {

/// Words of one look. A link is a look, too: its address goes with the words.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    QString href; ///< where the words lead; empty: nowhere

    [[nodiscard]] bool looksLike(const Run& other) const
    {
        return bold == other.bold && italic == other.italic && href == other.href;
    }
    friend bool operator==(const Run&, const Run&) = default;
};

/// The place of a footnote's mark.
struct NoteMark {
    NodeId note;
    friend bool operator==(const NoteMark&, const NoteMark&) = default;
};

/// The place where another paragraph's number is printed.
struct CrossReference {
    NodeId target; ///< a numbered paragraph or a sub-question
    friend bool operator==(const CrossReference&, const CrossReference&) = default;
};

/// The place, inside a footnote, where a citation is printed.
struct CitationMark {
    NodeId citation;
    friend bool operator==(const CitationMark&, const CitationMark&) = default;
};

using Inline = std::variant<Run, NoteMark, CrossReference, CitationMark>;

/// One text in one language: runs of words and the anchors between them.
///
/// There is one value for each text: no run is empty, and no two neighbouring runs look alike.
/// A text is one line: it holds no line break, tab or other control character (`isTextCharacter`).
class Text {
public:
    Text() = default;
    explicit Text(const QString& words) { append(Run{.text = words}); }

    void append(const Run& run);
    void append(const NoteMark& mark) { m_inlines.emplace_back(mark); }
    void append(const CrossReference& reference) { m_inlines.emplace_back(reference); }
    void append(const CitationMark& mark) { m_inlines.emplace_back(mark); }
    void append(const Text& more);

    [[nodiscard]] const std::vector<Inline>& inlines() const { return m_inlines; }
    [[nodiscard]] bool isEmpty() const { return m_inlines.empty(); }
    /// The words alone, without anchors.
    [[nodiscard]] QString words() const;

    friend bool operator==(const Text&, const Text&) = default;

private:
    std::vector<Inline> m_inlines;
};

/// A text in the languages in which it has been written. An empty text is the same as none:
/// `setTextIn` keeps it that way.
using Texts = std::map<Language, Text>;

[[nodiscard]] const Text& textIn(const Texts& texts, Language language);
void setTextIn(Texts& texts, Language language, Text text);

/// Whether a text may hold this code point. Left out are control characters, line and paragraph
/// separators, halves of surrogate pairs, noncharacters, and U+FFFC, which stands for an object:
/// what XML 1.0 cannot hold, and what would break a line.
[[nodiscard]] bool isTextCharacter(char32_t codePoint);
[[nodiscard]] bool isTextOnly(QStringView characters);

} // namespace aigaq::document
