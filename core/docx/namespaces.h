// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace aigaq::docx {

/// The namespaces of every WordprocessingML part, as attributes of its root (ISO/IEC 29500-4,
/// transitional: the one that all programs read).
inline constexpr QByteArrayView namespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

} // namespace aigaq::docx
