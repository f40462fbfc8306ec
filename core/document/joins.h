// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/joining.h"

#include <vector>

namespace aigaq::document {

/// A field of which copies that were brought together say different things.
struct JoinedField {
    FieldId field;
    JoinedText text;             ///< of a field that holds a text
    std::vector<QString> values; ///< of any other

    /// Whether a person must decide. Otherwise the wordings were joined, and nobody has read the
    /// result yet.
    [[nodiscard]] bool isConflict() const { return text.isConflict() || values.size() > 1; }
    /// What is shown until then: of a text all alternatives, of anything else the first.
    [[nodiscard]] QString value() const;
    friend bool operator==(const JoinedField&, const JoinedField&) = default;
};

/// Whether all that the field ever said can be read. Only then may it be joined.
[[nodiscard]] bool isReadable(const FieldId& field, const FieldHistory& history);

[[nodiscard]] JoinedField joinedField(const FieldId& field, const FieldHistory& history);

/// What a document that was put together from copies asks its readers to look at.
struct Joins {
    std::vector<JoinedField> fields; ///< by id
    /// Deleted by one side, while another wrote there unaware of it: they are still shown. By id.
    std::vector<NodeId> contestedDeletions;

    [[nodiscard]] bool isEmpty() const { return fields.empty() && contestedDeletions.empty(); }
    friend bool operator==(const Joins&, const Joins&) = default;
};

} // namespace aigaq::document
