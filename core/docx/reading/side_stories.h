// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/story.h"

namespace aigaq::docx {

/// Reads the part with all footnotes, endnotes or comments (ISO/IEC 29500-1, 17.11 and 17.13.4);
/// `element` is the name of each: "footnote". Paragraphs of one are put together
/// with `between` between them.
[[nodiscard]] Result<SideStories, DocxReadError> readSideStories(XmlPart& xml, QStringView element,
                                                                 const StoryContext& context,
                                                                 QStringView between = u" ");

/// What a part with a single story says, a running head for instance: its paragraphs.
[[nodiscard]] Result<QStringList, DocxReadError> readSingleStory(XmlPart& xml,
                                                                 const StoryContext& context);

} // namespace aigaq::docx
