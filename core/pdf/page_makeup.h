// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/length.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Puts lines on pages, with each note at the foot of the page that cites it. It knows heights
/// only: neither words nor fonts.
///
/// - One line of a paragraph never stands alone at the top or the foot of a page, and a paragraph
///   keeps to the next one if it says so, as long as the page has another place to end.
/// - A note begins on the page of the line that cites it. It goes on at the foot of the next page
///   where it would otherwise leave much of this one empty, or is longer than a page.
/// - Lines are never changed in order, and each is placed once.
namespace aigaq::pdf {

/// How strongly a paragraph holds to the one after it, from the weakest.
enum class Keep : std::uint8_t {
    Free,
    Issue,   ///< with the first lines of its question
    Heading, ///< with the first lines of what it heads
};

/// The line of a paragraph that bears a note's mark.
struct Citation {
    std::size_t line = 0;
    std::size_t note = 0;
};

struct BodyParagraph {
    std::size_t lines = 1;
    Length leading = 0;     ///< from one line's top to the next one's
    Length spaceBefore = 0; ///< not at the top of a page
    Keep keep = Keep::Free;
    std::vector<Citation> citations; ///< in order
};

struct NoteParagraph {
    std::size_t lines = 1;
    Length leading = 0;
};

struct Sheet {
    Length height = 0;    ///< of the text area
    Length ruleSpace = 0; ///< between the last line and the first note, the rule within
    Length noteSpace = 0; ///< between notes
};

struct PlacedLine {
    std::size_t paragraph = 0; ///< or note
    std::size_t line = 0;
    Length top = 0; ///< from the top of the text area
    friend bool operator==(const PlacedLine&, const PlacedLine&) = default;
};

struct Page {
    std::vector<PlacedLine> body;
    std::vector<PlacedLine> notes; ///< the last of them ends where the text area does
    bool continuesNote = false;    ///< its first note began on an earlier page
};

/// At least one page. Notes are numbered in the order of their citations, from 0.
[[nodiscard]] std::vector<Page> makeUpPages(std::span<const BodyParagraph> body,
                                            std::span<const NoteParagraph> notes,
                                            const Sheet& sheet);

} // namespace aigaq::pdf
