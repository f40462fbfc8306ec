// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/origin.h"

#include <vector>

namespace aigaq::document {

QRandomGenerator randomFrom(const QByteArray& origin, quint32 purpose)
{
    std::vector<quint32> seed{purpose};
    for (const char byte : origin)
        seed.push_back(static_cast<quint8>(byte));
    return {seed.data(), static_cast<qsizetype>(seed.size())};
}

} // namespace aigaq::document
