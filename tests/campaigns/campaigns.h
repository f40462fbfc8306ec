// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Campaigns against the file: many rounds, each with a number from which it can be repeated alone.
/// CONTRIBUTING.md tells how to run them longer.
namespace aigaq::tests {

/// What was found wrong in a round; nothing: it passed.
using Finding = std::optional<QString>;

/// The program is killed at a random moment of a run of edits.
[[nodiscard]] Finding crashRound(int number);

/// The power goes at a random moment: of what was written since the last sync of each file, some
/// sectors are on the disk and some are not.
[[nodiscard]] Finding powerRound(int number);

/// One call to the system goes wrong, once or from then on, in the course of edits, an export and a
/// new passphrase. Each round is about another call or another fault; `wentFurther` is false where
/// all have been tried.
[[nodiscard]] Finding faultRound(int number, bool& wentFurther);

} // namespace aigaq::tests
