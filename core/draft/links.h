// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"
#include "core/draft/sourced_text.h"

namespace aigaq::draft {

/// Appends words of one look, with every web address in them made a link if they lead nowhere yet.
/// Punctuation after an address is not part of it. An address without a scheme, "www.…", leads to
/// https.
void appendLinked(document::Text& text, const QString& words, const Look& look);

/// What is known about a line break inside an address besides the words on both sides.
struct BreakContext {
    bool inNote;  ///< inside the brackets of a note
    bool atWidth; ///< the upper line is as long as lines of this draft get
};

/// Whether the address that the upper words end with goes on with the lower words, so that both
/// belong together without a space. False if the upper words do not end with an address.
[[nodiscard]] bool addressGoesOn(QStringView above, QStringView below, BreakContext context);

} // namespace aigaq::draft
