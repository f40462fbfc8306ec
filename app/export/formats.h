// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/pdf/pages.h"
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

/// The formats that a submission can be exported to: one table for the window and the command line.
namespace aigaq::app {

struct FileContent {
    QByteArray bytes;
    std::optional<pdf::Pages> pages; ///< of a PDF: those that it has
};

/// What is to stand in a file, or why there is nothing as a sentence about `file`. An empty
/// sentence: it was cancelled.
using Written = Result<FileContent, QString>;

struct WhatToWrite {
    const document::Submission& submission;
    document::Language language;
    QString file;
    QByteArray state; ///< by which the submission's file has it (store::keepState); empty: by none
    /// An earlier version: what has changed since is shown as tracked changes, where the format has
    /// them. Null: none.
    const document::Submission* since = nullptr;
};

struct Format {
    QLatin1StringView ending; ///< without its dot
    const char* name;         ///< what the window calls it; translated in the context "Formats"
    Written (*write)(const WhatToWrite& what, const Progress& progress);
    bool isWorkedOn; ///< people edit such a file and send it back; it can show tracked changes
};

[[nodiscard]] std::span<const Format> formats();
[[nodiscard]] const Format* formatFor(const QString& file);
/// ".docx, .pdf …"
[[nodiscard]] QString formatEndings();
[[nodiscard]] QString nameOf(const Format& format);

} // namespace aigaq::app
