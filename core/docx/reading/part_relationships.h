// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/xml_part.h"

#include <QHash>

namespace aigaq::docx {

/// Where a relationship of a part leads (ISO/IEC 29500-2, 9.3).
struct PartRelationship {
    QString type;   ///< the end of its address, "footnotes": the rest differs between versions
    QString target; ///< the name of a part, or an address outside
    bool outside = false;
};

/// The relationships of one part by their ids. One that names no part inside the package is there
/// with a target that no part has.
using PartRelationships = QHash<QString, PartRelationship>;

/// Those of the package itself for an empty name.
[[nodiscard]] Result<PartRelationships, DocxReadError>
readRelationships(PackageParts& parts, const QString& part, const DocxReadLimits& limits);

/// The name of the part that has a document's text: the one that the package leads to or else the
/// usual one, since Word opens such files, too. Without either it is no Word document.
[[nodiscard]] Result<QString, DocxReadError> mainPart(PackageParts& parts,
                                                      const DocxReadLimits& limits);

/// The names of the parts that relationships of this type lead to, in order.
[[nodiscard]] QStringList partsOfType(const PartRelationships& relationships, QStringView type);

} // namespace aigaq::docx
