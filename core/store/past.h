// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/connection.h"

#include <QString>

#include <optional>
#include <vector>

/// What a file tells of its past.
namespace aigaq::store {

/// One version of a field.
struct PastVersion {
    qint64 number = 0; ///< from 1, in the order in which the versions came into this file
    /// In the stored form if the field holds a text. Nothing: destroyed for somebody's safety.
    std::optional<QString> wording;
    Claim claim;
    std::optional<qint64> merge; ///< the one of this file that brought it, from 1
    std::vector<qint64> parents; ///< numbers of those that it replaced
    bool isHead = false;      ///< nothing has replaced it: what the field says, or one of several
    bool isTakenBack = false; ///< document::takenBack
};

/// One version of some field, without its words.
struct PastChange {
    document::FieldId field;
    qint64 number = 0;
    Claim claim;
    std::optional<qint64> merge;
};

/// Newest first; none: the file has no such field. To be called in a transaction.
[[nodiscard]] std::vector<PastVersion> pastOf(const Connection& connection,
                                              const document::FieldId& field);

/// Of all fields, the latest first by the times that are claimed; without a time: last. To be
/// called in a transaction.
[[nodiscard]] std::vector<PastChange> pastChanges(const Connection& connection);

} // namespace aigaq::store
