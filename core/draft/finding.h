// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QString>

#include <optional>
#include <vector>

namespace aigaq::draft {

/// What reading a draft mended or doubts. The word in quotes is `word()`, for scripts; after it
/// stands what `words` and `became` hold. A *repair* was plain enough to be done without asking,
/// a *doubt* should be looked at by whoever wrote the draft.
enum class FindingKind {
    // Characters
    Encoding,     ///< "encoding", repair: not UTF-8; `words` is what it was read as
    DamagedBytes, ///< "damaged", doubt: bytes that are no text, in hex; became U+FFFD
    LeftOut,      ///< "left-out", repair: what no text can hold, "U+00AD ×2", or a drawn line
    // Lines
    Joined,         ///< "joined", repair: the words before the line break; `became`: those after it
    JoinedAtHyphen, ///< "hyphen", doubt: the same; the hyphen was kept, it may be the break's own
    // Paragraphs
    NoTitle,          ///< "no-title", doubt: the draft begins without one
    NothingNumbered,  ///< "nothing-numbered", doubt: there is no issue and no question
    Unnumbered,       ///< "unnumbered", doubt: no number; taken to belong to the paragraph above
    NewWithoutNumber, ///< "no-number", doubt: no number; taken as the next issue or question
    Heading,          ///< "heading", doubt: a line standing alone, taken as a heading
    NumberChanged,    ///< "number", repair: the draft's number; `became`: the one it has now
    NumberTwice,      ///< "number-twice", doubt: the number that the paragraph above has, too
    NumberGap,        ///< "number-gap", doubt: the number; `became`: the one that was expected
    NumberOrder,      ///< "number-order", doubt: a number that goes back; `became` as before
    NoQuestion,       ///< "no-question", doubt: an issue that no question follows: two in a row
    NoIssue,          ///< "no-issue", doubt: a question without an issue before it
    NoLabel,          ///< "no-label", doubt: taken as a question although nothing says so
    Empty,            ///< "empty", doubt: a paragraph without words; `words` is its beginning
    // Sub-questions
    Label,      ///< "label", repair: labels as in the draft, "B) C)"; `became`: "b) c)"
    LabelOrder, ///< "label-order", doubt: the same, and one is missing or there twice
    Unlettered, ///< "unlettered", doubt: a further question under a letter that has one already
    // Footnotes
    OrphanNote,      ///< "orphan-note", doubt: a note's text without a mark
    OrphanMark,      ///< "orphan-mark", doubt: a mark without a text; became an empty footnote
    NoteTwice,       ///< "note-twice", doubt: one note marked again; became a footnote of its own
    NoteNumberTwice, ///< "note-number-twice", doubt: two notes of one number, matched in order
    NoteNumber,      ///< "note-number", repair: the mark as in the draft; `became`: its number now
    NoteOpen,        ///< "note-open", doubt: a note whose closing bracket is missing
    // What Word documents have besides words
    Comment,        ///< "comment", doubt: a comment, "author: words"; it was not taken in
    Hidden,         ///< "hidden", doubt: words formatted as hidden, or a field's; left out
    TrackedLeftOut, ///< "tracked", repair: words that the decision about changes took away
    Contents,       ///< "contents", repair: a line of a table of contents, which exports make anew
    RunningHead,    ///< "running-head", repair: what stood above or below the text of each page
    NotText,        ///< "not-text", doubt: "picture", "chart", …, or its description; left out
    LinkLeftOut,    ///< "link", doubt: an address that must not be followed; its words were kept
    // Translations
    Unmatched,    ///< "unmatched", doubt: the whole of something the document has no place for
    Untranslated, ///< "untranslated", doubt: a text of the document that this draft lacks
    Replaced,     ///< "replaced", repair: the document had these words in this language
};

struct Finding {
    FindingKind kind;
    int line = 0;   ///< of the draft, from 1, as editors count (CR LF, LF or CR ends a line);
                    ///< 0 for what the draft does not have (Untranslated)
    QString words;  ///< of the draft (see the kind)
    QString became; ///< what they were made (see the kind)
    /// What holds it in the document; nothing for what concerns the draft as a whole.
    std::optional<document::BlockKind> place;
    int paragraph = 0; ///< printed number of the issue or question after import; 0 elsewhere
    QString letter;    ///< of the sub-question
    int note = 0;      ///< printed number of the footnote; 0 elsewhere
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The kind as scripts see it: lower-case, with hyphens.
[[nodiscard]] QString word(FindingKind kind);

/// Puts findings in order of line; what the draft does not have comes last.
void sortForReport(std::vector<Finding>& findings);

/// Whether somebody should look at it.
[[nodiscard]] bool isDoubt(FindingKind kind);

} // namespace aigaq::draft
