// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

/// How words are told apart wherever wordings are compared: in history, translation and merging.
/// This is part of merge rule 1: two programs that join the same copies must cut alike, so it goes
/// by fixed ranges of characters and not by Unicode's properties, which change with every release.
namespace aigaq::document {

/// The characters cut into words; put one after another these are the characters again. A word is,
/// what fits first:
///
/// 1. an address: what begins with `http://`, `https://` or `www.`, up to a space, without the
///    punctuation that closes it (a `)` only if it holds no `(`);
/// 2. a number, date, time or range: digits joined by a single `.`, `,`, `:`, `/`, `–` or `-`, or
///    by a space before exactly three digits, as far as no letter follows: 22.12.2025, 17 000;
/// 3. a run of letters, which are all characters but U+0000–002F, 003A–0040, 005B–0060, 007B–00BF,
///    2000–206F and 3000–303F;
/// 4. one other character.
[[nodiscard]] std::vector<QStringView> wordsOf(QStringView characters);

/// Whether a character parts words without being written: a space of any width.
[[nodiscard]] bool isSpace(QChar character);

/// Whether a word of `wordsOf` says nothing by itself: a space or another sign, which came by
/// rule 4.
[[nodiscard]] bool isSign(QStringView word);

} // namespace aigaq::document
