// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

#include <map>
#include <optional>
#include <set>

namespace aigaq::returned {

/// A pair while its paragraphs come.
struct OpenPair {
    std::optional<document::NodeId> id; ///< if that is known already
    std::vector<document::Paragraph> issue;
    std::vector<document::Paragraph> question;
    std::vector<document::SubQuestion> subQuestions;
};

/// Puts paragraphs into pairs. No export says which pair is which; their paragraphs do.
class ReturnedPairs {
public:
    /// `present`: the paragraphs of `base` that came back; `ids`: makes those of what is new.
    /// `base` and `ids` must outlive it.
    ReturnedPairs(const document::Submission& base, std::set<document::NodeId> present,
                  QRandomGenerator& ids);

    OpenPair open;

    /// What comes next belongs to this half.
    void begin(std::vector<document::Paragraph> OpenPair::* half) { m_half = half; }
    [[nodiscard]] bool isEmpty() const { return m_half == nullptr; }
    [[nodiscard]] bool isInIssue() const { return m_half == &OpenPair::issue; }
    [[nodiscard]] bool isInQuestion() const { return m_half == &OpenPair::question; }

    /// The open pair, if there is one. It is the one of `base` that its issue was in, or else its
    /// question; a half that lost all its paragraphs keeps its first one, without words in this
    /// language, so that the other languages keep theirs.
    [[nodiscard]] std::optional<document::Pair> close(document::Language language);

private:
    [[nodiscard]] std::optional<document::NodeId> knownId(const OpenPair& pair);
    void fill(std::vector<document::Paragraph>& half,
              const std::vector<document::Paragraph>* before, document::Language language);

    std::set<document::NodeId> m_present;
    QRandomGenerator& m_ids;
    std::map<document::NodeId, const document::Pair*> m_pairs;
    std::map<document::NodeId, document::NodeId> m_pairOf; ///< of paragraphs and sub-questions
    std::set<document::NodeId> m_used;
    std::vector<document::Paragraph> OpenPair::* m_half = nullptr; ///< null: no pair is open
};

} // namespace aigaq::returned
