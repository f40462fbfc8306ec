// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/joining.h"
#include "core/document/joining/decided_words.h"

#include <optional>
#include <vector>

namespace aigaq::document {

/// Joins wordings: first the words, then how each of them looks, then where the anchors hang.
class TextJoining {
public:
    /// The heads must stand in an order that is the same in every copy.
    explicit TextJoining(const SideBySide& texts);

    [[nodiscard]] JoinedText text() const;
    /// The same to be compared with: each conflict is a word that is equal only to itself.
    [[nodiscard]] Wording wording() const;

private:
    struct JoinedAnchor {
        Anchor anchor;
        Gap gap; ///< of the result; of one in a conflict: the gap behind it
        std::vector<std::optional<Gap>> own; ///< of each wording, where it has it
    };
    using Counterparts = std::vector<const Word*>;

    [[nodiscard]] std::vector<Look> decideLooks(const ResultWord& result);
    template <class Value>
    [[nodiscard]] std::vector<std::vector<Value>> liveMarks(const Counterparts& words,
                                                            Value Look::* mark) const;
    void decideAnchors();
    [[nodiscard]] std::vector<JoinedAnchor> allAnchors() const;
    [[nodiscard]] bool stays(const JoinedAnchor& anchor) const;
    [[nodiscard]] Gap decideGap(const JoinedAnchor& anchor);
    [[nodiscard]] std::vector<JoinedAnchor> anchorsAt(std::size_t word) const;
    void doubt(JoiningDoubt doubt);
    [[nodiscard]] bool isConflict(std::size_t word) const;
    [[nodiscard]] std::vector<Text> alternatives(std::size_t word) const;
    [[nodiscard]] Text alternative(const DecidedPlace& decided, std::size_t head) const;

    const SideBySide& m_texts;
    DecidedWords m_decided;
    std::vector<Word> m_words; ///< of the result; of a conflict an empty one
    std::vector<JoinedAnchor> m_anchors;
    std::vector<JoiningDoubt> m_doubts;
};

} // namespace aigaq::document
