// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_options.h"
#include "core/docx/package.h"
#include "core/docx/relationships.h"

namespace aigaq::docx {

/// What stands above or below the text of some pages: a template's, or Aigaq's own page numbers,
/// which a template without any footer leaves in place.
struct RunningHead {
    bool isHeader = true;
    QString pages; ///< "default", "first" or "even"
    QString name;  ///< "header1.xml"
    QString id;    ///< among the relationships of the document's part
    const TemplateHead* ofTemplate = nullptr;
    int mark = 0; ///< the number of the draft mark that it has; 0: it has none
};

/// Those of a document. The options must outlive them.
[[nodiscard]] std::vector<RunningHead> runningHeads(const DocxOptions& options,
                                                    Relationships& ofDocument);

/// word/header1.xml, word/footer2.xml …, with the relationships of each.
void writeRunningHeads(Package& package, const std::vector<RunningHead>& heads,
                       document::Language language);

} // namespace aigaq::docx
