// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aigaq::pdf {

/// The XMP packet: title, language, and that the file means to be PDF/A-2a and PDF/UA-1. PDF/A
/// knows no `pdfuaid`, so its schema is described beside it (ISO 19005-2, 6.6.2.3). No person,
/// program or time is named.
[[nodiscard]] QByteArray xmpPacket(const QString& title, const QString& localeTag);

} // namespace aigaq::pdf
