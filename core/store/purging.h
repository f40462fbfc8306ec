// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

/// Deleting for good: taking words, such as a victim's name, out of all that a file ever said.
///
/// What is shown gets other words in their place, as a revision like any other. Every version that
/// held them loses its content and keeps the sum of it, so that ids, heads and history can still be
/// proven; a list names what was destroyed and what came instead, so that no copy that is merged
/// later brings it back (taking_in.h). core/document/redaction.h tells what counts as a match.
namespace aigaq::store {

/// A field that holds words somewhere in its history.
struct Holding {
    document::FieldId field;
    std::vector<qint64> versions; ///< by number, ascending; not empty
    bool isPresent = false;       ///< what it says now is one of them
    friend bool operator==(const Holding&, const Holding&) = default;
};

struct Purged {
    std::vector<Holding> fields; ///< as they were before
    qint64 authors = 0;          ///< names that revisions were claimed under and now are not
    friend bool operator==(const Purged&, const Purged&) = default;
};

/// The fields that hold these words, those of deleted nodes among them. To be called in a
/// transaction.
[[nodiscard]] std::vector<Holding> holdingsOf(const Connection& connection, const QString& words);

/// To be called in a transaction, with `secure_delete` on and all drafts sealed. The replacement
/// must not hold the words. Free pages of the file may still hold them until it is vacuumed.
Purged purge(const Connection& connection, const QString& words, const QString& replacement,
             const Claim& claim);

} // namespace aigaq::store
