// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_writer.h"

#include <KZip>
#include <QBuffer>

namespace aigaq::docx {

/// The zip file around the parts (ISO/IEC 29500-2), made in memory, parts in the order they come.
///
/// Every entry has one fixed time and mode, so equal parts make equal bytes. After the first
/// failure nothing more is written and `finish` says which part it was.
class Package {
public:
    Package();

    void beginPart(const QString& name); ///< "word/document.xml", without a leading slash
    void write(QByteArrayView bytes);
    void endPart();

    /// The file's bytes; the package is used up.
    [[nodiscard]] Result<QByteArray, DocxError> finish();

private:
    void check(bool written);

    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    KZip m_zip{&m_buffer};
    QString m_part;
    qint64 m_partSize = 0;
    bool m_failed = false;
};

} // namespace aigaq::docx
