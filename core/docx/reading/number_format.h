// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aigaq::docx {

/// A list's number as Word writes it in this format (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat).
/// Formats that spell numbers out or belong to other scripts come out as digits: what they count is
/// right, and what the draft's paragraphs are called is worked out anew in any case.
[[nodiscard]] QString formattedNumber(int number, QStringView format);

/// Whether the format writes numbers in digits.
[[nodiscard]] bool isInDigits(QStringView format);

} // namespace aigaq::docx
