// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"
#include "core/docx/template/template_styles.h"

namespace aigaq::docx {

/// word/styles.xml: how everything looks, so that one change of a style in Word restyles the whole
/// document (ISO/IEC 29500-1, 17.7). What Word has a style for is based on Word's; programs that
/// rebuild style ids keep those that are the name without blanks, so ours all are.
/// Those of what not every document has are there if it has it.
struct ExtraStyles {
    bool table;
    bool header;
    bool comments;
};
/// Of those that a template has, too, the looks are the template's, and it may have more.
void writeStylesPart(Package& package, document::Language language, const ExtraStyles& extra,
                     const std::optional<DocxTemplate>& look);

/// The ids of all styles that an export can have.
[[nodiscard]] StyleIds ownStyleIds();

/// The id of the style of such a block's paragraph.
[[nodiscard]] QByteArrayView paragraphStyle(document::BlockKind kind);

} // namespace aigaq::docx
