// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/draft/draft_outline.h"

namespace aigaq::draft {

/// By Look::reference, counted from 1.
using ReferenceTargets = std::vector<std::optional<document::NodeId>>;

/// Makes the texts of an outline texts of a document. To be called for each of them in the
/// outline's order, since the marks come in that order.
class OutlineTexts {
public:
    /// `footnotes` has the footnote of each of the draft's notes; a mark without one is left out.
    /// `targets` has what each of its references refers to; one without stays a number in words.
    OutlineTexts(const DraftNotes& notes, std::vector<std::optional<document::NodeId>> footnotes,
                 ReferenceTargets targets = {})
        : m_notes(notes), m_footnotes(std::move(footnotes)), m_targets(std::move(targets))
    {
    }

    [[nodiscard]] document::Text next(const SourcedText& words);

private:
    const DraftNotes& m_notes;
    std::vector<std::optional<document::NodeId>> m_footnotes;
    ReferenceTargets m_targets;
    std::size_t m_mark = 0;
};

/// The text of a note, in which no mark can stand.
[[nodiscard]] document::Text noteText(const SourcedText& words,
                                      const ReferenceTargets& targets = {});

} // namespace aigaq::draft
