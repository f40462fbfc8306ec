// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

#include <optional>
#include <set>

namespace aigaq::document {

/// All that belongs to the section under the first heading that reads so in any language: the
/// heading itself, the pairs up to the next heading with everything in them, the footnotes whose
/// marks stand there, and what those cite. Nothing: there is no such heading.
[[nodiscard]] std::optional<std::set<NodeId>> nodesOfSection(const Submission& submission,
                                                             QStringView heading);

} // namespace aigaq::document
