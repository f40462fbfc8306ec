// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/part.h"

#include <QRandomGenerator>

/// Paragraphs of a question and its sub-questions made of each other. What something is stands in
/// its id, so each gets a new one; references follow. Both answer the new place of what stood at
/// the spot.
namespace aigaq::document {

/// The paragraph at the spot, which is not the question's first, and those below.
TextPlace convertToSubQuestions(Part& part, const Spot& spot, Language language,
                                QRandomGenerator& random);

/// The sub-question at the spot and those above.
TextPlace convertToContinuations(Part& part, const Spot& spot, Language language,
                                 QRandomGenerator& random);

} // namespace aigaq::document
