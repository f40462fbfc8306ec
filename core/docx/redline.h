// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_writer.h"

namespace aigaq::docx {

/// What became of one version of a submission in another, in one language, as a Word document with
/// tracked changes (ISO/IEC 29500-1, 17.13.5): whoever accepts all of them has the later version,
/// whoever rejects all has the earlier one.
///
/// Texts that are the same thing in both are compared word by word; a paragraph that was moved is
/// deleted where it stood and inserted where it stands. A cross-reference that printed another
/// number is a change, too, since Word would go on printing the new one. No author is named but the
/// program, and no time. Further changes that are made in Word are tracked.
///
/// Where the last paragraph is inserted or deleted an empty one stands behind it: the mark of a
/// document's last paragraph cannot be either.
[[nodiscard]] Result<QByteArray, DocxError> writeRedline(const document::Reading& before,
                                                         const document::Reading& after,
                                                         const DocxOptions& options = {},
                                                         const Progress& progress = {});

} // namespace aigaq::docx
