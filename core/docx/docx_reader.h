// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/new_submission.h"
#include "core/draft/translation.h"
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>

/// Drafts in Word's format, whichever program wrote them.
///
/// Numbers and letters may be typed or Word's own, notes are footnotes or endnotes; what a
/// paragraph is decides core/draft, as for plain text. Tables and text boxes are read as the
/// paragraphs in them, in their order; but where tables have most of a document's words in several
/// languages side by side, they are versions of one submission (reading/side_by_side.h). Of looks,
/// bold, italic and links are kept; a number that Word keeps right (a REF field) is a
/// cross-reference. Comments stand at their words.
///
/// Nothing disappears: every word of the body and its notes is in the submission, is structure that
/// the submission derives, or is in a finding, as are hidden words, running heads and what is no
/// text. Findings tell the paragraph instead of a line, counted from 1 through the body
/// with its tables, empty ones too; 0 is what stands in no paragraph.
namespace aigaq::docx {

/// What to make of words that were inserted, deleted or moved while Word tracked changes.
enum class TrackedChanges : std::uint8_t { Accept, Reject };

/// No file that people write comes near these: of 1,250 looked at, the largest had 291 parts and
/// 15 MB, and nothing over 100 KiB was packed more than 49 times smaller.
struct DocxReadLimits {
    qint64 package = qint64{64} << 20;        ///< bytes of the file
    qint64 part = qint64{64} << 20;           ///< bytes of one part, unpacked
    qint64 unpacked = qint64{256} << 20;      ///< bytes of all parts that are read
    qint64 ratio = 200;                       ///< unpacked to packed, of parts over 1 MiB
    int entries = 2000;                       ///< of the ZIP
    int depth = 256;                          ///< elements inside each other
    qint64 tag = qint64{64} << 10;            ///< bytes of one element's tag
    qsizetype paragraph = qsizetype{1} << 18; ///< UTF-16 units
};

struct DocxReadError {
    enum class Problem : std::uint8_t {
        Cancelled,
        NotAPackage,      ///< no ZIP, or one cut short
        Encrypted,        ///< `part` is behind a password
        NotWord,          ///< a ZIP of another kind
        TooLarge,         ///< the file, or all of it unpacked; `part`: this one
        TooManyParts,     ///< of the ZIP
        Damaged,          ///< `part` cannot be unpacked or, with a line, is no XML from there
        NotFromWord,      ///< `part` has what no word processor writes and what attacks are made of
        TooLong,          ///< the paragraph of this number
        Empty,            ///< no words
        UndecidedChanges, ///< there are tracked changes and nothing says what to make of them
    };
    Problem problem;
    QString part;        ///< "word/document.xml"
    int line = 0;        ///< of the part, or a paragraph's number; from 1
    int changes = 0;     ///< how many are tracked
    QStringList authors; ///< of the changes, in order of their first
    friend bool operator==(const DocxReadError&, const DocxReadError&) = default;
};

/// Reads a draft into a new submission. Without a language it is recognised from the labels of the
/// questions and the letters, and of several side by side it is the leftmost;
/// `submission.draftLanguage` tells.
[[nodiscard]] Result<draft::ImportedDraft, DocxReadError>
readDraft(const QByteArray& bytes, std::optional<document::Language> language,
          std::optional<TrackedChanges> tracked, const DocxReadLimits& limits = {},
          const Progress& progress = {});

/// Takes in the version of `into` in another language (draft/translation.h), which is recognised as
/// for `readDraft` if it is not given; of several side by side, all but that in the language of
/// `into`, and then `language` is the first of them.
[[nodiscard]] Result<draft::ImportedTranslation, DocxReadError>
readTranslation(const QByteArray& bytes, std::optional<document::Language> language,
                std::optional<TrackedChanges> tracked, const document::Submission& into,
                const DocxReadLimits& limits = {}, const Progress& progress = {});

} // namespace aigaq::docx
