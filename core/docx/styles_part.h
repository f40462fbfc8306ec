// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"

namespace aigaq::docx {

/// word/styles.xml: how everything looks, so that one change of a style in Word restyles the whole
/// document (ISO/IEC 29500-1, 17.7). What Word has a style for is based on Word's; programs that
/// rebuild style ids keep those that are the name without blanks, so ours all are.
/// Those of the table and the header are there if the document has one.
void writeStylesPart(Package& package, document::Language language, bool hasTable, bool hasHeader);

/// The id of the style of such a block's paragraph.
[[nodiscard]] QByteArrayView paragraphStyle(document::BlockKind kind);

} // namespace aigaq::docx
