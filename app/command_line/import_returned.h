// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"
#include "core/store/submission_file.h"

#include <optional>
#include <set>

namespace aigaq::app {

/// Which of the listed changes are to be taken, by their numbers from 1.
struct AcceptedChanges {
    bool all = false;
    std::set<int> numbers;
};

/// "1,3-5". Nothing: it says something else.
[[nodiscard]] std::optional<std::set<int>> numbersIn(QStringView list);

/// What a returned document is imported into, and how.
struct ReturnedImport {
    QString path; ///< of the document
    QByteArray bytes;
    QString target; ///< the path of the submission's file
    document::Language language;
    AcceptedChanges accepted;
    bool asJson = false;
};

/// `aigaq import EDITED.docx --into FILE`, of a document that was exported from FILE: lists what
/// was done to it, and takes what is accepted. The file must hold a submission. The exit status.
[[nodiscard]] int importReturned(const ReturnedImport& import, store::SubmissionFile& file,
                                 Console& console);

} // namespace aigaq::app
