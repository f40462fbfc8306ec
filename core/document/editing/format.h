// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/document/text_editing.h"

/// The look of the words in a selection, over as many texts as it spans. The caret stands at the
/// selection's end. Nothing where no words are selected or all look so already.
namespace aigaq::document {

[[nodiscard]] std::optional<Edited> format(const Submission& submission, const Selection& selection,
                                           const FormatChange& change);

/// Bold unless every selected word is.
[[nodiscard]] std::optional<Edited> toggleBold(const Submission& submission,
                                               const Selection& selection);
[[nodiscard]] std::optional<Edited> toggleItalic(const Submission& submission,
                                                 const Selection& selection);

/// Neither bold nor italic nor a link.
[[nodiscard]] std::optional<Edited> clearFormat(const Submission& submission,
                                                const Selection& selection);

} // namespace aigaq::document
