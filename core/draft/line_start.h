// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"

/// How a line of a draft begins.
namespace aigaq::draft {

/// "12." or "12)", with the spaces after it.
struct NumberStart {
    int number;
    bool parenthesis;
    qsizetype length;
};
[[nodiscard]] std::optional<NumberStart> numberStart(QStringView line);

/// The number that a paragraph begins with, if it is one that its author gave it and no year or
/// enumeration: it stands before a question's label, or goes on from the last number, or looks so.
[[nodiscard]] std::optional<NumberStart> paragraphNumber(QStringView words, int lastNumber);

/// How long the label of a question is that these words begin with, with its colon and the spaces
/// after it: "Question: ", "Вопрос № 1.", or the word alone on a line. 0 if there is none.
[[nodiscard]] qsizetype questionLabelLength(QStringView words);

/// The language whose label heads this line, after a number or without one.
[[nodiscard]] std::optional<document::Language> languageOfQuestion(QStringView line);

/// "[3] " or "[^3]: ", with the spaces after it: a note on lines of its own.
struct NoteLineStart {
    int number;
    qsizetype length;
};
[[nodiscard]] std::optional<NoteLineStart> noteLineStart(QStringView line);

/// "[3:", the beginning of a note inside other words.
struct NoteOpening {
    int number;
    qsizetype length;
};
[[nodiscard]] std::optional<NoteOpening> noteOpening(QStringView words);

/// "b)", "(b)" or "b." with a space after it.
struct LabelStart {
    QChar letter;
    qsizetype length; ///< without the spaces after it
    bool withDot;
};
[[nodiscard]] std::optional<LabelStart> labelStart(QStringView words);

/// "•" and the like; dashes begin lines of running text, too, and do not count.
[[nodiscard]] bool beginsWithBullet(QStringView line);
[[nodiscard]] bool beginsWithDash(QStringView line);

} // namespace aigaq::draft
