// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aigaq::docx {

/// What a part refers to, as that part names it (ISO/IEC 29500-2, 9.3).
struct Relationship {
    QString id;
    QByteArray type; ///< the whole name
    QString target;  ///< of a part relative to the folder of the one that refers to it
    bool outside = false;
};

} // namespace aigaq::docx
