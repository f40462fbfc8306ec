// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/submission_file.h"
#include "core/store/writing_lock.h"

#include <optional>
#include <variant>

namespace aigaq::store {

/// The file or its folder may only be read.
struct OnlyReadable {};

/// A document that somebody wants to work on, with all that could be had of it.
struct OpenedDocument {
    SubmissionFile file;
    /// For writing; or why it is open for reading only.
    std::variant<WritingLock, Writer, OnlyReadable> access;

    [[nodiscard]] bool isWritable() const { return std::holds_alternative<WritingLock>(access); }
};

/// Opens it for writing if nobody else has it open so and it may be written; else for reading.
[[nodiscard]] Result<OpenedDocument, StoreError>
openDocument(const QString& path, const std::optional<FileKey>& key = {});

} // namespace aigaq::store
