// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returned/returned_changes.h"
#include "tests/draft/shape.h"

namespace aigaq::tests {

/// What came back, beside what was exported.
struct CameBack {
    returned::ReturnedSubmission returned;
    std::vector<returned::ReturnedChange> changes;
};

/// Reads a document that must be readable.
[[nodiscard]] CameBack cameBack(const QByteArray& docx, const document::Submission& base,
                                document::Language language);

/// A line a change: `reworded 3: old words -> new words`, with "|" between several texts, "*" for
/// marks and references, and `by` whom.
[[nodiscard]] QStringList told(const std::vector<returned::ReturnedChange>& changes);

/// What a reader of its Word document sees, a line a block that has words.
[[nodiscard]] QStringList seenInWord(const document::Submission& submission,
                                     document::Language language);

} // namespace aigaq::tests
