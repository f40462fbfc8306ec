// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/template/xml_tree.h"

#include <QHash>

namespace aigaq::docx {

/// The styles of an export by type and name, which is what word processors go by; ids differ from
/// one language's Word to the next.
using StyleIds = QHash<QString, QString>;

/// "paragraph heading 1" of the style that is this element.
[[nodiscard]] QString styleKey(const XmlTree& style);
/// The ids of the styles in a part.
[[nodiscard]] StyleIds styleIdsIn(const XmlTree& styles);

/// What each id of a template's styles becomes: a style that an export has, too, gets the export's
/// id, and another one that has such an id gets one that no style has.
[[nodiscard]] QHash<QString, QString> newStyleIds(const XmlTree& styles, const StyleIds& own);

/// Gives everything that names a style its new id.
void renameStyles(XmlTree& tree, const QHash<QString, QString>& ids);

/// The template's styles and, behind them, those of an export that it does not have. The language
/// is the export's: runs that say nothing else are in it.
[[nodiscard]] XmlTree mergedStyles(XmlTree templates, XmlTree own, const QString& localeTag);

} // namespace aigaq::docx
