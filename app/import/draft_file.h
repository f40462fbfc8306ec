// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_reader.h"
#include "core/draft/finding.h"

namespace aigaq::app {

/// A draft as it was read, whatever kind of file it is in.
struct DraftRead {
    document::Submission submission;
    document::Language language; ///< of the draft
    std::vector<draft::Finding> findings;
};

/// What the bytes of a draft do not say by themselves.
struct DraftChoices {
    std::optional<document::Language> language; ///< nothing: its words tell
    std::optional<docx::TrackedChanges> tracked;
    const document::Submission* into = nullptr; ///< what it is a version of; null: of nothing yet
};

struct DraftNotRead {
    QString sentence; ///< why, in the user's language; empty if reading was cancelled
    /// There are tracked changes, and the choices do not say what to make of them.
    bool changesAreUndecided = false;
};

/// Reads a draft by the reader for what its bytes are.
[[nodiscard]] Result<DraftRead, DraftNotRead> readDraftFile(const QByteArray& bytes,
                                                            const QString& path,
                                                            const DraftChoices& choices,
                                                            const Progress& progress = {});

} // namespace aigaq::app
