// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

#include <QRandomGenerator>

#include <ostream>

namespace aigaq::tests {

/// A submission of every shape that the model allows: several languages, some texts missing, marks
/// and anchors anywhere, footnotes without a mark, references to things that are gone, and words
/// with every letter of the three alphabets and signs that mean something in XML and JSON.
[[nodiscard]] document::Submission randomSubmission(QRandomGenerator& random, int pairs);

/// One text of that kind, with references to these nodes.
[[nodiscard]] document::Text randomText(QRandomGenerator& random);

/// The same submission after a person worked on it: things moved, deleted, added, reworded.
[[nodiscard]] document::Submission randomlyEdited(document::Submission submission,
                                                  QRandomGenerator& random);

} // namespace aigaq::tests
