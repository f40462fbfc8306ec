// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/claim.h"
#include "core/store/present_versions.h"
#include "core/store/revision_rows.h"

namespace aigaq::store {

/// Adds what a person wrote to a file; to be used in one transaction.
class RevisionWriter {
public:
    RevisionWriter(const Connection& connection, const Claim& claim)
        : m_claim(claim), m_present(connection), m_rows(connection)
    {
    }

    /// The revision follows the field's present ones, whatever they say.
    void write(const document::FieldChange& change);

private:
    void writeField(const document::FieldChange& change, const document::RevisionId& head,
                    PresentVersion& present);

    Claim m_claim;
    PresentVersions m_present;
    RevisionRows m_rows;
};

} // namespace aigaq::store
