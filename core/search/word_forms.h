// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What makes two spellings one word for somebody who searches.
///
/// There is no dictionary behind it: a searched word is found in every word that begins with it,
/// which is enough for Kazakh, whose endings pile up behind the word as it stands in a dictionary,
/// and for English; Russian endings, which replace one another, are taken off the searched word
/// first. It finds too much rather than too little.
namespace aigaq::search {

/// Of folded characters (document/folding.h): whether there is a letter among them that only the
/// Kazakh keyboard has.
[[nodiscard]] bool hasKazakhLetters(const QString& folded);
/// Those letters as who has only a Russian keyboard types them: құқық as кукык.
[[nodiscard]] QString withoutKazakhLetters(const QString& folded);

/// What all forms of a word begin with: the word without its ending, at least three letters of it.
/// A shorter word is its own stem.
[[nodiscard]] QString stemOf(const QString& foldedWord);

} // namespace aigaq::search
