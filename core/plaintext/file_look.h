// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/plaintext_reader.h"

namespace aigaq::plaintext {

/// What these bytes are if their beginning says that they are no plain text.
[[nodiscard]] std::optional<FileLook> fileLook(QByteArrayView bytes);

} // namespace aigaq::plaintext
