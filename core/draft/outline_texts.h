// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/draft/draft_outline.h"

namespace aigaq::draft {

/// Makes the texts of an outline texts of a document. To be called for each of them in the
/// outline's order, since the marks come in that order.
class OutlineTexts {
public:
    /// `footnotes` has the footnote of each of the draft's notes; a mark without one is left out.
    OutlineTexts(const DraftNotes& notes, std::vector<std::optional<document::NodeId>> footnotes)
        : m_notes(notes), m_footnotes(std::move(footnotes))
    {
    }

    [[nodiscard]] document::Text next(const SourcedText& words);

private:
    const DraftNotes& m_notes;
    std::vector<std::optional<document::NodeId>> m_footnotes;
    std::size_t m_mark = 0;
};

/// The text of a note, in which no mark can stand.
[[nodiscard]] document::Text noteText(const SourcedText& words);

} // namespace aigaq::draft
