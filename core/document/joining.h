// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/field_history.h"
#include "core/document/text.h"

#include <QString>

#include <vector>

/// What a field says when copies were brought together and several versions of it stand side by
/// side. Nothing is stored by bringing copies together: this is worked out from the versions, the
/// same in every copy that holds them. It is merge rule 1, part of the file format.
///
/// What one side changed and the other did not is taken over, so edits that are a whole word apart
/// join exactly. Where two sides changed the same words differently, all of their wordings stay as
/// alternatives, until a person writes a version that follows them all.
namespace aigaq::document {

/// Something that was joined, but is worth a look.
enum class JoiningDoubt {
    TwoLinks,        ///< two addresses for one word; the lesser stays
    AnchorMovedTwice ///< a mark moved by two sides; it stands at the earlier place
};

/// A stretch of a joined text. Its alternatives differ, and stand in the order of their bytes.
struct JoinedStretch {
    std::vector<Text> alternatives;

    [[nodiscard]] bool isConflict() const { return alternatives.size() > 1; }
    friend bool operator==(const JoinedStretch&, const JoinedStretch&) = default;
};

struct JoinedText {
    std::vector<JoinedStretch> stretches; ///< none: the text is empty
    std::vector<JoiningDoubt> doubts;

    [[nodiscard]] bool isConflict() const;
    /// The text with the first alternative in each conflict's place.
    [[nodiscard]] Text first() const;
    /// The text with all alternatives in each conflict's place, `[[half | a third]]`, so that
    /// nobody can take one of them for what was agreed.
    [[nodiscard]] Text withAlternatives() const;
    friend bool operator==(const JoinedText&, const JoinedText&) = default;
};

/// More heads than these are not joined by words: each distinct text is an alternative.
inline constexpr std::size_t mostHeadsJoinedByWords = 16;

/// The text that the heads of a field come to. Wordings must be stored forms. A head that was
/// destroyed says nothing and counts as an alternative without words.
[[nodiscard]] JoinedText joinedText(const FieldHistory& history);
/// The same for any versions of it of which none comes before another.
[[nodiscard]] JoinedText joinedText(const FieldHistory& history, const Versions& versions);

/// The same of a field that is taken as a whole, such as a place: what is left, in the order of the
/// bytes. More than one: they are in conflict.
[[nodiscard]] std::vector<QString> joinedWhole(const FieldHistory& history);

} // namespace aigaq::document
