// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_options.h"
#include "core/docx/reference_targets.h"

#include <span>
#include <vector>

/// Readings on their way into a Word document, with what is to be shown as changed in them. Most
/// often that is one reading, and nothing.
namespace aigaq::docx {

enum class Change : std::uint8_t { None, Inserted, Deleted };

/// Inlines that are changed alike. They belong to whoever made the markup.
struct Stretch {
    Change change = Change::None;
    std::span<const document::PrintedInline> inlines;
};

/// The version in one language.
struct Edition {
    document::Language language = document::Language::fallback();
    int list = 1;        ///< which of the document's lists numbers it, from 1
    int firstNumber = 1; ///< where that begins
    QString suffix;      ///< of its bookmarks' names, which are unique in the document
    /// By number, what each note is in the document, where there are other editions.
    std::vector<int> noteNumbers;
    ReferenceTargets targets;
};

struct MarkedParagraph {
    const document::Block* block = nullptr; ///< never null
    std::size_t edition = 0;
    bool beginsPage = false;
    Change change = Change::None; ///< of the paragraph as a whole, with its mark
    std::vector<Stretch> stretches;
};

struct MarkedNote {
    /// Of all notes of the document, deleted ones too, from 1 in the order of their marks:
    /// LibreOffice goes by that order and not by the ids.
    int number = 0;
    const document::Note* note = nullptr; ///< never null
    std::size_t edition = 0;
    bool isDeleted = false; ///< its mark is
    std::vector<Stretch> stretches;
};

struct MarkedUp {
    std::vector<Edition> editions; ///< never none; the document's own language is the first's
    /// In a table, as many in a row as there are editions.
    std::vector<MarkedParagraph> paragraphs;
    bool isTable = false;
    std::vector<MarkedNote> notes; ///< in order of number
};

/// Nothing changed. The reading must outlive it, and so must the readings below.
[[nodiscard]] MarkedUp unchanged(const document::Reading& reading);
[[nodiscard]] MarkedUp arranged(const std::vector<document::Reading>& readings,
                                Arrangement arrangement);

/// That of the reading which is the first of a document.
[[nodiscard]] Edition editionOf(const document::Reading& reading);

} // namespace aigaq::docx
