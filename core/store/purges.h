// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/revision_id.h"
#include "core/store/claim.h"
#include "core/store/statement.h"

#include <vector>

namespace aigaq::store {

/// That a wording was destroyed for somebody's safety, and which one stands for it since. The one
/// that stands for it comes after it in the same field.
struct Purge {
    document::RevisionId revision;
    document::RevisionId after;
    Claim claim;
};

/// Reads and writes a file's list of what was destroyed; to be used in one transaction.
class PurgeRows {
public:
    explicit PurgeRows(const Connection& connection);

    /// Once more is no harm.
    void add(const Purge& purge);
    [[nodiscard]] std::vector<Purge> all();

private:
    const Connection& m_connection;
    Statement m_add;
    Statement m_all;
};

} // namespace aigaq::store
