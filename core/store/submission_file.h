// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/result.h"
#include "core/store/claim.h"
#include "core/store/connection.h"
#include "core/store/store_error.h"

#include <QString>

namespace aigaq::store {

enum class Access { ReadOnly, ReadWrite };

/// An open `.aigaq` file (FORMAT.md tells what is in it). There is no unsaved state: what `save`
/// was given is in the file, durably, when it returns.
///
/// One object belongs to one thread at a time; no thread has to be the one that opened it. Others
/// may have the same file open. They can read at any time, but who saves after somebody else has
/// saved is refused and must open the file again, so that nobody's words are undone unseen.
class SubmissionFile {
public:
    /// Reads the whole file. A save that was broken off by a crash is taken back first, which
    /// writes to the file even for reading.
    [[nodiscard]] static Result<SubmissionFile, StoreError> open(const QString& path,
                                                                 Access access);

    /// The submission as it was when opened, with everything that this object has saved since.
    [[nodiscard]] Result<document::Submission, StoreError> submission() const;

    /// Makes the file say what is wanted: one revision for every field that changes, all or
    /// none of them. When nothing changes nothing is written.
    [[nodiscard]] Result<void, StoreError> save(const document::Submission& wanted,
                                                const Claim& claim);

private:
    explicit SubmissionFile(const QString& path) : m_connection(path) {}
    Result<void, StoreError> checkFormat();
    Result<void, StoreError> read();
    Result<void, StoreError> write(const std::vector<document::FieldChange>& changes,
                                   const Claim& claim);

    Connection m_connection;
    document::Fields m_fields;
    document::OrderKeys m_keys;
    qint64 m_dataVersion = 0; ///< that of the file for which `m_fields` is known to be true
};

} // namespace aigaq::store
