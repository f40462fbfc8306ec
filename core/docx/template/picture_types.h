// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace aigaq::docx {

/// The content type of a picture by its name's ending, "image/png"; nothing for one that word
/// processors do not show.
[[nodiscard]] std::optional<QByteArrayView> pictureType(const QString& name);

} // namespace aigaq::docx
