// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"
#include "core/document/node_id.h"

#include <QByteArray>

#include <optional>

namespace aigaq::docx {

/// What an export says of where it comes from, so that it is known when people have worked on it
/// and send it back. None of it says who exported it, when or where.
struct ExportMark {
    document::NodeId submission;
    document::Language language = document::Language::fallback();
    /// The sum of the exported state in hexadecimal (store::SubmissionFile::keepState); empty: no
    /// file keeps it.
    QByteArray state;
    friend bool operator==(const ExportMark&, const ExportMark&) = default;
};

/// The properties of a document that hold a mark: they are of the kind that users may add, which
/// Word and LibreOffice keep.
namespace mark_property {
inline constexpr QLatin1StringView submission{"AigaqSubmission"};
inline constexpr QLatin1StringView language{"AigaqLanguage"};
inline constexpr QLatin1StringView state{"AigaqState"};
} // namespace mark_property

/// Nothing: the file has no such properties, or none that an export has.
[[nodiscard]] std::optional<ExportMark> readExportMark(const QByteArray& docx);

} // namespace aigaq::docx
