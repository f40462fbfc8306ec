// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/pdf/block_style.h"
#include "core/pdf/fonts.h"
#include "core/pdf/tag_tree.h"

#include <optional>
#include <vector>

/// The reading marked up for the typesetter: what each paragraph looks like and which element of
/// the tag tree its words belong to.
namespace aigaq::pdf {

/// A place in the document that a link leads to.
struct Place {
    enum class Kind : std::uint8_t { Paragraph, Note, NoteMark };
    Kind kind = Kind::Paragraph;
    std::size_t index = 0; ///< of the manuscript's paragraphs or notes
};

struct Span {
    QString text;
    Style style = Style::Regular;
    Length size = 0;
    Length rise = 0; ///< of the baseline
    ElementId element = 0;
    bool isNoteMark = false;
    QString address;           ///< of a link out of the document
    std::optional<Place> goal; ///< of a link within it
    QString goalWords;         ///< what is there, for those who cannot see where a link leads

    [[nodiscard]] bool isLink() const { return !address.isEmpty() || goal.has_value(); }
};

struct ManuscriptParagraph {
    ParagraphStyle style;
    std::vector<Span> label; ///< stands before the first line
    std::vector<Span> spans;
};

/// An entry of the outline; its level counts from 0.
struct OutlineEntry {
    QString title;
    std::size_t paragraph = 0;
    int level = 0;
};

struct Manuscript {
    QString title;
    std::vector<ManuscriptParagraph> paragraphs;
    std::vector<ManuscriptParagraph> notes;
    std::vector<OutlineEntry> outline;
    TagTree tags;
};

[[nodiscard]] Manuscript manuscript(const document::Reading& reading, bool justified);

} // namespace aigaq::pdf
