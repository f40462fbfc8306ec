// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/connection.h"

#include <vector>

namespace aigaq::store {

/// The texts that go with a node when it is deleted: its own, and those of a pair's paragraphs and
/// sub-questions, by id.
[[nodiscard]] std::vector<document::FieldId> textsUnder(const document::NodeId& node,
                                                        const document::Fields& fields);

/// The deleted nodes under which there are words that those who deleted had not seen: somebody
/// wrote there unaware of it, so they are shown. By id. To be called in a transaction.
///
/// A deletion names the versions that it has seen of every text in its node, and of a pair's
/// paragraphs and sub-questions. It holds as long as those are the newest or come after the newest.
[[nodiscard]] std::vector<document::NodeId> contestedDeletions(const Connection& connection,
                                                               const document::Fields& fields);

} // namespace aigaq::store
