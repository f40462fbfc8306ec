// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace aigaq::store {

/// A state of the whole document that was given a name: "sent to OHCHR, 3 March".
struct Snapshot {
    document::NodeId id;
    QString name;
    Claim claim; ///< who named it, and when
};

/// Those that have a name, in the order in which they came into this file. To be called in a
/// transaction, as all of these.
[[nodiscard]] std::vector<Snapshot> snapshotsIn(const Connection& connection);

/// The snapshot of this sum of versions, with a name or without; nothing: there is none.
[[nodiscard]] std::optional<document::NodeId> snapshotOf(const Connection& connection,
                                                         const QString& sum);

/// Gives the present sealed state a name. Without one it is kept all the same: what was exported is
/// known by its sum when it comes back.
void takeSnapshot(const Connection& connection, const QString& name, const Claim& claim);

/// What each field said then; of one whose wordings stood side by side, what they came to. The
/// snapshot must be in the file.
[[nodiscard]] document::Fields fieldsAt(const Connection& connection,
                                        const document::NodeId& snapshot);

} // namespace aigaq::store
