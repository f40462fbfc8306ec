// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returned/returned_submission.h"

#include <functional>

namespace aigaq::returned {

using PlaceOfParagraph =
    std::function<std::optional<document::TextPlace>(const ReturnedParagraph&)>;

/// Gives the submission the comments of the document.
void takeComments(ReturnedSubmission& made, const ReturnedDocument& document,
                  const PlaceOfParagraph& placeOf);

} // namespace aigaq::returned
