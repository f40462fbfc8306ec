// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace aigaq::json {

struct JsonError {
    enum class Problem {
        NotJson,      ///< `line` tells where it stops being JSON
        OtherFormat,  ///< JSON, but not a submission
        NewerVersion, ///< of the exchange format
        BadValue,     ///< `where` holds something that cannot stand there
        TwiceUsedId,  ///< the id at `where` belongs to something else already
        NoSuchPlace,  ///< the footnote at `where` stands in a paragraph that is not there
    };
    Problem problem;
    qsizetype line = 0; ///< from 1; 0 where `where` says it
    QString where;      ///< keys and positions from 0: "items/3/issue/paragraphs/0/text"
};

/// Reads both forms of the exchange format (FORMAT.md).
[[nodiscard]] Result<document::Submission, JsonError> readJson(const QByteArray& bytes);

} // namespace aigaq::json
