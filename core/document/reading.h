// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/document/text_place.h"

#include <QString>

#include <variant>
#include <vector>

/// The submission as it is read in one language: a run of blocks from title to last question, then
/// the footnotes, with every number, letter and reference worked out.
///
/// This is the only place where numbers come from. The window, the exports and the command line
/// all walk a Reading, so they can never disagree about what paragraph 14 is.
namespace aigaq::document {

enum class BlockKind {
    Title,
    Framework,
    Organisation,
    Introduction,
    Heading,
    Issue,                ///< numbered
    IssueContinuation,    ///< under the issue's number, without one of its own
    Question,             ///< numbered; the question label stands before its text
    QuestionContinuation, ///< under the question's number
    SubQuestion,          ///< lettered
};

/// Which of its node's texts a block prints.
[[nodiscard]] TextRole roleOf(BlockKind kind);

/// A footnote's mark as printed.
struct NoteNumber {
    int number = 0; ///< from 1, in the order of the marks of this language
    NodeId note;
    friend bool operator==(const NoteNumber&, const NoteNumber&) = default;
};

/// A cross-reference as printed: "7" or "8 b)". Where the target is not in the document any more
/// the label says so in words and `missing` is set.
struct ParagraphNumber {
    QString label;
    NodeId target;
    bool missing = false;
    friend bool operator==(const ParagraphNumber&, const ParagraphNumber&) = default;
};

using PrintedInline = std::variant<Run, NoteNumber, ParagraphNumber>;

struct Block {
    BlockKind kind;
    NodeId id;      ///< of the paragraph, sub-question, heading or organisation; the document's
                    ///< own for title and framework line
    int number = 0; ///< of issues and questions and of what stands under them; 0 elsewhere
    int part = 0;   ///< position among its like under one number (in the introduction), from 0
    QString letter; ///< of sub-questions: "a" … "z", "aa", "bb" …, as word processors count
    std::vector<PrintedInline> inlines;
    friend bool operator==(const Block&, const Block&) = default;
};

struct Note {
    int number = 0;
    NodeId id;
    std::size_t block = 0;              ///< index of the block that carries its mark
    std::vector<PrintedInline> inlines; ///< citations are written out; never holds a NoteNumber
    friend bool operator==(const Note&, const Note&) = default;
};

struct Reading {
    Language language = Language::fallback();
    std::vector<Block> blocks;
    std::vector<Note> notes; ///< in order of number
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// What happens to title, framework line and organisations that have no text in the language.
enum class Unwritten {
    LeftOut, ///< as in exports
    Kept,    ///< as in an editor, which offers a place to write them in
};

/// Paragraphs are there even if they have no text in this language, because an untranslated one
/// must not renumber the others.
///
/// Footnotes whose mark stands nowhere in this language are not among the notes. A second mark of
/// the same footnote is left out: a footnote has one place.
[[nodiscard]] Reading reading(const Submission& submission, Language language,
                              Unwritten unwritten = Unwritten::LeftOut);

/// What a text prints whose words are others now, while its anchors are those that it had: so no
/// number can have changed, and the rest of the document need not be read again for it.
[[nodiscard]] std::vector<PrintedInline> printedAgain(const Text& text,
                                                      const std::vector<PrintedInline>& before);

/// The words as printed, with references and without note marks.
[[nodiscard]] QString printedWords(const std::vector<PrintedInline>& inlines);

/// The letter of the sub-question at this position, counted from 0: a … z, then aa, bb … as Word's
/// lowerLetter counts (ISO/IEC 29500-1, 17.18.59).
[[nodiscard]] QString subQuestionLetter(std::size_t position);

} // namespace aigaq::document
