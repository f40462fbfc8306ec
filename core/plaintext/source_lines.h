// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/reading_progress.h"
#include "core/plaintext/decoding.h"

namespace aigaq::plaintext {

/// One line of a draft, or a part of one between soft breaks (vertical tab, form feed, NEL, line
/// and paragraph separator), which editors do not count.
struct SourceLine {
    QString words; ///< text characters only; no spaces at the ends, none doubled; tabs are spaces
    int number = 0;
    int indent = 0; ///< columns before the words; a tab is eight

    [[nodiscard]] bool isBlank() const { return words.isEmpty(); }
    [[nodiscard]] qsizetype width() const { return indent + words.size(); }
};

struct SourceLines {
    std::vector<SourceLine> lines;
    std::vector<draft::Finding> findings; ///< LeftOut and DamagedBytes
};

/// Cuts a text into lines and makes their characters fit for a document. A no-break or thin space
/// alone between words is kept, because it means something in "17 000"; other runs of spaces become
/// one. Characters without width, soft hyphens and control characters are left out and reported.
[[nodiscard]] SourceLines sourceLines(const DecodedText& decoded, draft::ReadingProgress& progress);

} // namespace aigaq::plaintext
