// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"
#include "core/result.h"

/// The stored form of a text: what the file and the full exchange format hold.
///
/// Words with six tags and three escapes, readable anywhere:
///
///     a <b>b</b> <i>c</i> <a href="…">d</a> word<note id="…"/> see <see id="…"/> <cite id="…"/>
///     &amp; &lt; &gt;, and inside href also &quot;
///
/// Every text has one spelling: tags open in the order a, b, i; a tag stays open as long as it can;
/// none spans an anchor and none is empty. Anything else is refused, so that two copies of a
/// document never hold one text in two spellings.
namespace aigaq::document {

struct StoredTextError {
    enum class Problem {
        ForbiddenCharacter, ///< a control character or another that no text may hold
        BadEscape,          ///< "&" that begins none of the escapes
        BadTag,             ///< "<" that begins none of the tags
        BadAnchor,          ///< an anchor whose id is none, or of the wrong kind
        OtherSpelling,      ///< readable, but not the one spelling
    };
    Problem problem;
    qsizetype position = 0; ///< in UTF-16 code units from 0
};

/// Whether a text can hold a cross-reference to such a node: to what has a number or a letter.
[[nodiscard]] bool canBeReferredTo(NodeKind kind);

[[nodiscard]] QString storedForm(const Text& text);
[[nodiscard]] Result<Text, StoredTextError> parseStoredForm(const QString& stored);

} // namespace aigaq::document
