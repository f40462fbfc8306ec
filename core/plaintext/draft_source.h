// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_outline.h"
#include "core/plaintext/plaintext_reader.h"

namespace aigaq::plaintext {

/// A draft from its bytes to its outline.
struct ReadOutline {
    draft::OutlinedDraft draft;
    document::Language recognised; ///< the language it seems to be in
};

/// Leaves the rest of the progress to whoever makes texts of it.
[[nodiscard]] Result<ReadOutline, ReadError>
readOutline(const QByteArray& bytes, const ReadLimits& limits, draft::ReadingProgress& progress);

} // namespace aigaq::plaintext
