// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aigaq::bench {

/// The generated submission of one size as files of one folder.
struct GeneratedFiles {
    QString folder;
    int pairs = 0;

    /// "…/1000.aigaq"
    [[nodiscard]] QString path(const char* ending) const
    {
        return folder + u'/' + QString::number(pairs) + QLatin1StringView(ending);
    }
};

/// Makes what the works and the peers read: .aigaq, .docx, .txt (a draft), .json (as it reads in
/// English) and .md.
void make(const GeneratedFiles& files);

} // namespace aigaq::bench
