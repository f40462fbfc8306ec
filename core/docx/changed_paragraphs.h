// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/marked_up.h"

#include <deque>

namespace aigaq::docx {

/// The markup of a redline. It holds the inlines that its stretches show.
class ChangedParagraphs {
public:
    /// The readings must outlive it.
    ChangedParagraphs(const document::Reading& before, const document::Reading& after);

    [[nodiscard]] const MarkedUp& markedUp() const { return m_markedUp; }

private:
    void addKept(const document::Block& before, const document::Block& after);
    void addWhole(const document::Block& block, Change change);
    [[nodiscard]] std::vector<Stretch> compared(const std::vector<document::PrintedInline>& before,
                                                const std::vector<document::PrintedInline>& after);
    [[nodiscard]] std::vector<Stretch>
    numbered(std::vector<std::pair<Change, std::vector<document::PrintedInline>>> pieces);
    int addNote(const document::NodeId& id, Change change);

    std::map<document::NodeId, const document::Note*> m_notesBefore;
    std::map<document::NodeId, const document::Note*> m_notesAfter;
    std::deque<std::vector<document::PrintedInline>> m_inlines;
    MarkedUp m_markedUp;
};

} // namespace aigaq::docx
