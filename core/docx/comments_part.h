// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_comments.h"
#include "core/docx/package.h"

namespace aigaq::docx {

/// word/comments.xml (ISO/IEC 29500-1, 17.13.4): what was said, by whom and when as they say.
void writeCommentsPart(Package& package, const std::vector<DocxComment>& comments);

/// word/commentsExtended.xml ([MS-DOCX], 2.5.2): which comment answers which, and what is resolved.
void writeCommentsExtendedPart(Package& package, const std::vector<DocxComment>& comments);

} // namespace aigaq::docx
