// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/page_marks.h"

#include <QImage>

namespace aigaq::pdf {

/// A part of a page, as Pages::picture promises.
[[nodiscard]] QImage pagePicture(const PageMarks& marks, const FontFamily& fonts,
                                 double dotsPerPoint, const QRect& part);

} // namespace aigaq::pdf
