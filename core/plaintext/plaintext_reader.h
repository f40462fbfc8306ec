// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/file_look.h"
#include "core/draft/new_submission.h"
#include "core/draft/translation.h"
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

struct ReadError {
    enum class Problem {
        TooLarge, ///< the draft (line 0) or one paragraph of it
        NotText,  ///< see `looksLike`
        Empty,    ///< nothing but spaces
        Cancelled,
    };
    Problem problem;
    int line = 0; ///< from 1; 0 means the whole file
    draft::FileLook looksLike = draft::FileLook::Unknown;
    friend bool operator==(const ReadError&, const ReadError&) = default;
};

/// Reads a draft into a new submission. Without a language it is recognised from the labels of the
/// questions and the letters; `submission.draftLanguage` tells.
[[nodiscard]] Result<draft::ImportedDraft, ReadError>
readDraft(const QByteArray& bytes, std::optional<document::Language> language,
          ReadLimits limits = {}, const Progress& progress = {});

/// Takes in the version of `into` in another language (draft/translation.h), which is recognised as
/// for `readDraft` if it is not given.
[[nodiscard]] Result<draft::ImportedTranslation, ReadError>
readTranslation(const QByteArray& bytes, std::optional<document::Language> language,
                const document::Submission& into, ReadLimits limits = {},
                const Progress& progress = {});

} // namespace aigaq::plaintext
