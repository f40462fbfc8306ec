// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <variant>
#include <vector>

/// A text as joining reads it: words that look like something, and anchors that hang at the gaps
/// between them.
namespace aigaq::document {

/// How one character looks.
struct Look {
    bool bold = false;
    bool italic = false;
    QString href;
    friend bool operator==(const Look&, const Look&) = default;
};

struct Word {
    QString characters;
    std::vector<Look> looks; ///< of each UTF-16 code unit
    /// It stands for something that cannot be read: a wording that was destroyed, or one in
    /// conflict. It is equal only to itself.
    bool isOpaque = false;

    /// What the word says, looks apart: the thing that is aligned and compared.
    [[nodiscard]] bool says(const Word& other) const
    {
        return isOpaque == other.isOpaque && characters == other.characters;
    }
};

/// A gap of a wording: before this word, or that many code units into it.
struct Gap {
    std::size_t word = 0;
    qsizetype offset = 0;
    friend auto operator<=>(const Gap&, const Gap&) = default;
};

/// A text may hold the mark of one note twice; then each is an anchor of its own.
struct Anchor {
    std::variant<NoteMark, CrossReference, CitationMark> mark;
    int occurrence = 0;
    friend bool operator==(const Anchor&, const Anchor&) = default;
};

struct PlacedAnchor {
    Anchor anchor;
    Gap gap;
};

struct Wording {
    std::vector<Word> words;
    std::vector<PlacedAnchor> anchors; ///< in the order of the text
};

[[nodiscard]] Wording wordingOf(const Text& text);

/// A wording of one word that nothing else is equal to.
[[nodiscard]] Wording opaqueWording(const QString& name);

/// Puts a text together.
class TextBuilder {
public:
    void append(const Word& word, qsizetype from, qsizetype to);
    void append(const Anchor& anchor);
    [[nodiscard]] Text text() && { return std::move(m_text); }

private:
    Text m_text;
};

} // namespace aigaq::document
