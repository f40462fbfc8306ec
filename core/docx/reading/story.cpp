// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/story.h"

#include <utility>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

void ChangeCount::add(const QString& author)
{
    ++changes;
    addAuthor(authors, author);
}

void addAuthor(QStringList& authors, const QString& author)
{
    constexpr qsizetype most = 20;
    if (!author.isEmpty() && !authors.contains(author) && authors.size() < most)
        authors << author;
}

namespace {

constexpr std::size_t mostBookmarks = 64;

} // namespace

void addBookmark(std::vector<BookmarkedPlace>& bookmarks, const QString& name)
{
    if (const auto place = placeOfBookmark(name))
        addBookmarks(bookmarks, {*place});
}

void addBookmarkName(QStringList& names, const QString& name)
{
    if (!name.isEmpty() && std::cmp_less(names.size(), mostBookmarks))
        names << name;
}

void addBookmarks(std::vector<BookmarkedPlace>& bookmarks, const std::vector<BookmarkedPlace>& more)
{
    for (const BookmarkedPlace& place : more) {
        if (bookmarks.size() < mostBookmarks)
            bookmarks.push_back(place);
    }
}

bool isTrackedChange(QStringView element)
{
    return element == u"ins" || element == u"del" || element == u"moveTo" || element == u"moveFrom";
}

} // namespace aigaq::docx
