// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/part_stream.h"

#include <KZip>
#include <QBuffer>

namespace aigaq::docx {

/// The parts of a package (ISO/IEC 29500-2), asked for by their exact names: nothing is unpacked to
/// a disk, so names cannot lead anywhere. One part can be read at a time.
class PackageParts {
public:
    /// `bytes` and `limits` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<PackageParts>, DocxReadError>
    open(const QByteArray& bytes, const DocxReadLimits& limits);

    [[nodiscard]] bool has(const QString& part) const;
    /// Null if there is no such part or it is packed in a way that is not read.
    [[nodiscard]] std::unique_ptr<PartStream> read(const QString& part,
                                                   PartKind kind = PartKind::Xml);

private:
    PackageParts(const QByteArray& bytes, const DocxReadLimits& limits);

    QBuffer m_bytes;
    KZip m_zip;
    const DocxReadLimits& m_limits;
    qint64 m_unpacked = 0;
};

} // namespace aigaq::docx
