// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returned/returned_submission.h"

namespace aigaq::returned {

/// Gives the submission the notes of the document, old and new. Where the words of a note still
/// have a source as it was printed, the note still cites it.
void takeNotes(ReturnedSubmission& made, const document::Submission& base,
               document::Language language, const ReturnedDocument& document);

} // namespace aigaq::returned
