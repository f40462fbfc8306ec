// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/xml_part.h"
#include "core/docx/template/xml_tree.h"

namespace aigaq::docx {

/// The element that was entered last, read to its end. One with more in it than any template has
/// fails as too large.
[[nodiscard]] XmlTree readTree(XmlPart& xml);

/// A whole part; an element without a name if there is no such part or its root is another.
[[nodiscard]] Result<XmlTree, DocxReadError>
readTree(PackageParts& parts, const QString& part, QStringView root, const DocxReadLimits& limits);

} // namespace aigaq::docx
