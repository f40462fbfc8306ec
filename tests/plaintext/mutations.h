// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What programs and people do to a draft without meaning to change it.
namespace aigaq::tests {

/// Each line broken where it gets longer than `width` columns, as mail programs do: at spaces, and
/// inside words that are too long for a line. `atHyphens`: behind hyphens, too.
[[nodiscard]] QString wrapped(const QString& text, qsizetype width, bool atHyphens);

[[nodiscard]] QString withoutBlankLines(const QString& text);

/// Every `[N: text]` moved to the end of the draft, each on a line of its own, as word processors
/// save footnotes. With `plainMarks` marks become `[N]` and the notes `[N] text`.
[[nodiscard]] QString notesGathered(const QString& text, bool plainMarks);

/// Every inline label, such as " b)", in upper or lower case.
[[nodiscard]] QString labelsInCase(const QString& text, bool upper);

/// Every label of a sub-question on a line of its own.
[[nodiscard]] QString labelsOnLines(const QString& text);

/// What stands behind a paragraph's number, instead of the space.
[[nodiscard]] QString numbersFollowedBy(const QString& text, const QString& gap);

[[nodiscard]] QByteArray utf16(const QString& text, bool bigEndian, bool byteOrderMark);
[[nodiscard]] QByteArray windows1251(const QString& text);

} // namespace aigaq::tests
