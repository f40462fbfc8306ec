// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

/// The versions of one field and how they follow one another. Which of them is shown is no state
/// that is kept anywhere: it follows from the versions that are there, so copies that hold the same
/// ones show the same, whoever merged what and when.
namespace aigaq::document {

/// One version of another field (or of an older one of the same) that a version was made from.
struct SeenRevision {
    FieldId field;
    std::size_t version = 0; ///< its position in that field's history
    friend auto operator<=>(const SeenRevision&, const SeenRevision&) = default;
};

struct Version {
    std::vector<std::size_t> parents; ///< positions of those that it replaces; none: a first one
    std::optional<QString> wording;   ///< nothing: destroyed for somebody's safety
    std::vector<SeenRevision> seen;
};

/// Each version after those that it follows.
using FieldHistory = std::vector<Version>;

/// Positions in a history, ascending.
using Versions = std::vector<std::size_t>;

/// The versions that no other one replaces: one, unless copies were brought together whose wordings
/// nobody has joined yet.
[[nodiscard]] Versions headsOf(const FieldHistory& history);

/// Of each version of the history, whether it is one of these or comes before one of them.
[[nodiscard]] std::vector<bool> ancestorsOf(const FieldHistory& history, const Versions& versions);

/// The newest versions that come before all of these, or are all of these. None: they began apart.
[[nodiscard]] Versions commonVersions(const FieldHistory& history, const Versions& versions);

/// The history as it was when these versions were its newest ones.
[[nodiscard]] FieldHistory historyUpTo(const FieldHistory& history, const Versions& versions);

/// Of each version, whether it was changed and later taken back: it stands between two versions of
/// one wording, and everything from one to the other follows in a single line. Lists of a history
/// may fold these; nothing is rewritten.
[[nodiscard]] std::vector<bool> takenBack(const FieldHistory& history);

} // namespace aigaq::document
