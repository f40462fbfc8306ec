// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"

namespace aigaq::docx {

/// The XML of one part on its way into the package.
///
/// Markup is written as it stands in the code, so that it reads as what will be in the file;
/// whatever comes from the document goes through `text`, which escapes it for element content and
/// for attribute values alike. The part is whole when the writer ends.
class PartWriter {
public:
    PartWriter(Package& package, const QString& name);
    ~PartWriter();
    Q_DISABLE_COPY_MOVE(PartWriter)

    PartWriter& markup(QByteArrayView xml);
    PartWriter& text(QStringView words);
    PartWriter& number(qint64 value);

private:
    void passOn();

    Package& m_package;
    QByteArray m_pending;
};

} // namespace aigaq::docx
