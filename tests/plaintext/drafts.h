// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/plaintext_reader.h"
#include "tests/draft/shape.h"

namespace aigaq::tests {

/// The bytes of a draft beside these tests.
[[nodiscard]] QByteArray draft(const QString& name);

/// A draft that must be readable.
[[nodiscard]] draft::ImportedDraft imported(const QByteArray& bytes);
[[nodiscard]] draft::ImportedDraft imported(const QString& text);

} // namespace aigaq::tests
