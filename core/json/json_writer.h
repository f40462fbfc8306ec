// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

#include <QByteArray>

/// The project's exchange format for tools. FORMAT.md beside this file describes it.
namespace aigaq::json {

/// The submission as it reads in one language: plain words, printed numbers, no ids.
[[nodiscard]] QByteArray writePlain(const document::Submission& submission,
                                    document::Language language);

/// Everything the submission holds, in every language and with every id: what `readJson` turns into
/// an equal submission. The printed numbers in it are those of the draft's language.
[[nodiscard]] QByteArray writeFull(const document::Submission& submission);

} // namespace aigaq::json
