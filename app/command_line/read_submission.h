// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"
#include "core/document/submission.h"

#include <QString>

#include <optional>

namespace aigaq::store {
class SubmissionFile;
}

namespace aigaq::app {

/// What a submission file says; nothing, once the reason has been told, if it cannot be read.
/// `snapshot`: what it said when the snapshot of this name was taken; empty: now.
[[nodiscard]] std::optional<document::Submission>
readSubmission(const QString& path, Console& console, const QString& snapshot = {});

/// What an open file said when the newest snapshot of this name was taken.
[[nodiscard]] std::optional<document::Submission> submissionAt(const store::SubmissionFile& file,
                                                               const QString& snapshot,
                                                               const QString& path,
                                                               Console& console);

/// The language to write in: the one asked for, or else that of the draft. Nothing, once that has
/// been told, if the submission says nothing in it.
[[nodiscard]] std::optional<document::Language>
languageToWrite(const document::Submission& submission, std::optional<document::Language> asked,
                const QString& path, Console& console);

} // namespace aigaq::app
