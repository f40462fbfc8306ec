// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/template/xml_tree.h"

#include <QSet>

namespace aigaq::docx {

/// Takes out of a part of a template what tells of the work on it (ids of editing sessions, tracked
/// changes, of which what was inserted stays, comments, bookmarks) and what another document's
/// properties would fill in.
void clean(XmlTree& tree);

/// Whether something in it refers to another part or place than these, by the ids of relationships.
[[nodiscard]] bool refersElsewhere(const XmlTree& tree, const QSet<QString>& known);

/// Adds to each number of a list that is named or defined (ISO/IEC 29500-1, 17.9), so that they
/// stand beside those of an export.
void moveLists(XmlTree& tree);

} // namespace aigaq::docx
