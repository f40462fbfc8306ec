// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <optional>

/// Hidden bookmarks say which paragraph is which, to Word's cross-references and to whoever reads
/// the file back after people have worked on it.
///
/// Each paragraph has two. One is over its words: it is lost when they are deleted. The other is
/// over what follows them, footnote marks and the paragraph's own mark: it is lost when the
/// paragraph is joined to the next.
namespace aigaq::docx {

/// "_aq", the id in hex, and a letter where several blocks share one id: unique in the document and
/// within the 40 characters that Word allows. Word hides names that begin with an underscore.
[[nodiscard]] QString bookmarkName(const document::Block& block);
[[nodiscard]] QString bookmarkName(const document::Note& note);
/// The name of the bookmark that follows the words of this one.
[[nodiscard]] QString endBookmarkName(const QString& bookmark);

/// What one of these bookmarks is over.
struct BookmarkedPlace {
    document::NodeId id;
    bool isFramework = false; ///< of the two lines that have the document's id
    bool isQuestion = false;  ///< of a pair's halves without paragraphs
    bool isEnd = false;       ///< it follows the words
    friend auto operator<=>(const BookmarkedPlace&, const BookmarkedPlace&) = default;
};

/// Nothing: the name is none of an export's.
[[nodiscard]] std::optional<BookmarkedPlace> placeOfBookmark(QStringView name);

} // namespace aigaq::docx
