// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <span>
#include <vector>

/// A reading on its way into a Word document, with what is to be shown as changed in it. Most often
/// that is nothing.
namespace aigaq::docx {

enum class Change : std::uint8_t { None, Inserted, Deleted };

/// Inlines that are changed alike. They belong to whoever made the markup.
struct Stretch {
    Change change = Change::None;
    std::span<const document::PrintedInline> inlines;
};

struct MarkedParagraph {
    const document::Block* block = nullptr; ///< never null
    Change change = Change::None;           ///< of the paragraph as a whole, with its mark
    std::vector<Stretch> stretches;
};

struct MarkedNote {
    int number = 0; ///< that its NoteNumber has; of all notes, deleted ones too, from 1 in order
    const document::Note* note = nullptr; ///< never null
    bool isDeleted = false;               ///< its mark is
    std::vector<Stretch> stretches;
};

struct MarkedUp {
    std::vector<MarkedParagraph> paragraphs;
    std::vector<MarkedNote> notes; ///< in order of number
};

/// Nothing changed. The reading must outlive it.
[[nodiscard]] MarkedUp unchanged(const document::Reading& reading);

} // namespace aigaq::docx
