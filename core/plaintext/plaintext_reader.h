// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/plaintext/finding.h"
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// Drafts in plain text, as people write them and as word processors save them.
///
///     Key issues for Arvenia                        title
///     Within the framework of …                     framework line
///     NGO "Name"                                    organisation (optional)
///
///     Who we are.                                   introduction
///
///     Article 2                                     heading (optional)
///     1. What happened[footnoteRef:1]. [1: A note]  issue
///     Further words.                                continuation, reported
///     2. Question: a) Why? b) Since when?           question with sub-questions
///
/// Numbers may be followed by "." or ")" and a space or tab; the question's label is one of any
/// language's `questionWords`. Notes are `[footnoteRef:1]`, `[^1]` or `[1]` with `[1: text]`
/// anywhere, or with lines `[1] text` or `[^1]: text` of their own. What a draft's numbers say is a
/// hint only: labels, and issue and question taking turns, decide what a paragraph is.
///
/// Nothing disappears: every character that is not a space is in the submission, is structure that
/// the submission derives (a number, a letter, a label, a note's brackets), or is in a finding.
namespace aigaq::plaintext {

struct ReadLimits {
    qsizetype bytes = qsizetype{64} << 20;    ///< of the draft
    qsizetype paragraph = qsizetype{1} << 18; ///< longest line and longest paragraph, in UTF-16
};

/// What bytes are when they are no text.
enum class FileLook {
    Picture,
    Pdf,
    WordDocument, ///< .docx or .doc
    OpenDocument, ///< .odt
    Archive,      ///< a ZIP of another kind, or another archive
    Database,     ///< SQLite, as .aigaq files are
    RichText,     ///< .rtf
    WebPage,
    Unknown, ///< binary
};

struct ReadError {
    enum class Problem {
        TooLarge, ///< the draft (line 0) or one paragraph of it
        NotText,  ///< see `looksLike`
        Empty,    ///< nothing but spaces
        Cancelled,
    };
    Problem problem;
    int line = 0; ///< from 1; 0 means the whole file
    FileLook looksLike = FileLook::Unknown;
    friend bool operator==(const ReadError&, const ReadError&) = default;
};

struct ImportedDraft {
    document::Submission submission;
    std::vector<Finding> findings; ///< in order of line
};

/// Reads a draft into a new submission. Without a language it is recognised from the labels of the
/// questions and the letters; `submission.draftLanguage` tells.
[[nodiscard]] Result<ImportedDraft, ReadError> readDraft(const QByteArray& bytes,
                                                         std::optional<document::Language> language,
                                                         ReadLimits limits = {},
                                                         const Progress& progress = {});

struct ImportedTranslation {
    document::Submission submission;
    document::Language language;
    std::vector<Finding> findings; ///< in order of line; what the draft lacks comes last
};

/// Takes in the version of `into` in another language, which is recognised as for `readDraft` if it
/// is not given. Only texts in that language change.
///
/// Headings, paragraphs, continuation paragraphs and sub-questions are matched by their order,
/// which is what their numbers say; notes by number: the translation's third note is the document's
/// third. A matched note keeps what it cites.
[[nodiscard]] Result<ImportedTranslation, ReadError>
readTranslation(const QByteArray& bytes, std::optional<document::Language> language,
                const document::Submission& into, ReadLimits limits = {},
                const Progress& progress = {});

} // namespace aigaq::plaintext
