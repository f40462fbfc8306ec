// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/present_versions.h"
#include "core/store/statement.h"

#include <QString>

#include <vector>

namespace aigaq::store {

/// A draft in the file that cannot be shown in the place of the field's sealed wording. It stays in
/// the file until the field is written again.
struct UnusableDraft {
    enum class Problem {
        NotAText,       ///< no stored form of a text, or of a field that holds none
        OfOtherVersion, ///< the field has been revised since, by a program that knows no drafts
    };
    Problem problem;
    document::FieldId field;
    QString value; ///< as far as it can be read
    friend bool operator==(const UnusableDraft&, const UnusableDraft&) = default;
};

/// What has been typed and is no revision yet.
struct Drafts {
    document::Fields usable; ///< of fields that the file has
    std::vector<UnusableDraft> unusable;
    friend bool operator==(const Drafts&, const Drafts&) = default;
};

/// To be called in a transaction.
[[nodiscard]] Drafts readDrafts(const Connection& connection);

/// Writes and removes drafts; to be used in one transaction.
class DraftWriter {
public:
    explicit DraftWriter(const Connection& connection);

    /// The draft follows the present version of the field, which must be in the file.
    void keep(const document::FieldId& field, const QString& value);
    void remove(const document::FieldId& field);

private:
    PresentVersions m_present;
    Statement m_keep;
    Statement m_remove;
};

} // namespace aigaq::store
