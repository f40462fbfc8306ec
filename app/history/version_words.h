// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/word_diff.h"
#include "core/store/past.h"

#include <vector>

/// What versions of a field are called, and what they did, in the user's language.
namespace aigaq::app {

/// Empty if it was destroyed.
[[nodiscard]] document::Text textOf(const store::PastVersion& version);

/// Null: there is none of that number.
[[nodiscard]] const store::PastVersion* versionOf(const std::vector<store::PastVersion>& versions,
                                                  qint64 number);

/// From the wording that it replaced; of a first one, and of one that followed a destroyed one,
/// from nothing.
[[nodiscard]] document::WordDiff changeOf(const std::vector<store::PastVersion>& versions,
                                          const store::PastVersion& version);

/// "(now)", "(taken back)": empty, or two spaces and the words.
[[nodiscard]] QString stateOf(const std::vector<store::PastVersion>& versions,
                              const store::PastVersion& version);

/// What a change did to a text, in numbers: "+3 −1 words".
[[nodiscard]] QString extent(const std::vector<store::PastVersion>& versions,
                             const store::PastVersion& version);

/// What a change did to a field that holds no text; empty: nothing to tell beside the first words.
[[nodiscard]] QString whatHappened(const store::PastChange& change,
                                   const store::PastVersion& version);

/// Of a deleted thing, those that it had; of a pair, those of its issue.
[[nodiscard]] QString lastWordsOf(const document::NodeId& node, const document::Fields& fields);

} // namespace aigaq::app
