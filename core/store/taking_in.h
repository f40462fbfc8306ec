// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/node_id.h"
#include "core/result.h"
#include "core/store/connection.h"
#include "core/store/store_error.h"

#include <optional>
#include <set>

namespace aigaq::store {

/// What a file got from another copy of its document.
struct TakenIn {
    qint64 revisions = 0;
    qint64 fields = 0;    ///< that they belong to
    qint64 destroyed = 0; ///< wordings of this file that the other had destroyed (taking_purges.h)
    friend bool operator==(const TakenIn&, const TakenIn&) = default;
};

/// Adds to a file all revisions that another one holds and it lacks: afterwards it is the union of
/// the two, and nothing else. Words that are still drafts there come as what sealing them would
/// have made. Snapshots come with what they hold. What either file has destroyed for somebody's
/// safety is destroyed afterwards, too, and never comes back. `only` restricts it to the fields of
/// these nodes.
///
/// The ids of all that comes in are worked out from what it says and must lead to the heads that
/// the other file names, so no content can come under another one's id. To be called in a
/// transaction of each file; the caller gives this one up when it fails, or when what the file then
/// says makes no submission.
[[nodiscard]] Result<TakenIn, StoreError>
takeIn(const Connection& mine, const Connection& theirs,
       const std::optional<std::set<document::NodeId>>& only);

} // namespace aigaq::store
