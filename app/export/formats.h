// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/docx/docx_options.h"
#include "core/pdf/pages.h"
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
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

/// What somebody wants of a file beside a language. The first two are for everything that people
/// read, the others for Word alone.
struct ExportChoices {
    std::optional<std::set<document::NodeId>> only; ///< no more than the blocks of these nodes
    bool notes = true;
    std::vector<document::Language> others; ///< further languages in the same document
    docx::Arrangement arrangement = docx::Arrangement::OneAfterAnother;
    docx::Paper paper = docx::Paper::A4;
    bool lineNumbers = false;
    bool draftMark = false;
    bool comments = false;
    QString look; ///< a Word document whose styles, page, header and footer to take; empty: none

    /// Whether what is written is the whole submission in one language, which can come back.
    [[nodiscard]] bool isWhole() const { return !only && notes && others.empty(); }
};

struct WhatToWrite {
    const document::Submission& submission;
    document::Language language;
    QString file;
    ExportChoices choices;
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
