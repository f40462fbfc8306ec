// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/export_mark.h"
#include "core/returned/returned_changes.h"
#include "core/store/submission_file.h"

#include <QString>

namespace aigaq::app {

/// A Word document that came back, beside what was exported.
struct ReturnedFile {
    document::Language language;
    document::Submission base; ///< as it was exported; or, if nothing tells of that, as it is
    /// The state that was exported; nothing: the submission's file does not have it.
    std::optional<document::NodeId> state;
    QByteArray sum; ///< of the document's file
    returned::ReturnedSubmission returned;
    std::vector<returned::ReturnedChange> changes; ///< `changesLeft` when it was read
    std::vector<draft::Finding> findings; ///< of what is in the document and in none of the changes
};

/// Whether these bytes are a Word document that was exported from this submission, by its own word.
/// `language`: and in this one.
[[nodiscard]] bool isReturned(const QByteArray& bytes, const document::Submission& submission,
                              std::optional<document::Language> language);

/// Reads such a document; one that does not say what it is, as if it were one in this language.
/// `file`: the submission's, which must hold one. The error is a sentence in the user's language;
/// empty if it was cancelled.
[[nodiscard]] Result<ReturnedFile, QString>
readReturnedFile(const QByteArray& bytes, const QString& path, const store::SubmissionFile& file,
                 document::Language language, const Progress& progress = {});

/// Those of its changes that the submission does not have yet, nor has ever been given: what was
/// taken in may have been joined with something else or changed again since.
[[nodiscard]] std::vector<returned::ReturnedChange> changesLeft(const ReturnedFile& returned,
                                                                const store::SubmissionFile& file);

/// Takes the chosen of its changes into the submission's file, as made of what was exported and by
/// whom Word names.
[[nodiscard]] Result<void, store::StoreError>
takeChanges(const ReturnedFile& returned, const std::vector<returned::ReturnedChange>& chosen,
            store::SubmissionFile& file);

} // namespace aigaq::app
