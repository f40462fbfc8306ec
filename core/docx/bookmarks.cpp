// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/bookmarks.h"

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const NodeId& id)
{
    return u"_aq"_s + hex(id);
}

} // namespace

QString bookmarkName(const Block& block)
{
    const bool halfWithoutParagraphs = block.id.kind() == NodeKind::Pair;
    if (block.kind == BlockKind::Framework)
        return nameOf(block.id) + u'f';
    if (block.kind == BlockKind::Question && halfWithoutParagraphs)
        return nameOf(block.id) + u'q';
    return nameOf(block.id);
}

QString bookmarkName(const Note& note)
{
    return nameOf(note.id);
}

QString endBookmarkName(const QString& bookmark)
{
    return bookmark + u"_e"_s;
}

std::optional<BookmarkedPlace> placeOfBookmark(QStringView name)
{
    constexpr qsizetype idLength = 32;
    if (!name.startsWith(u"_aq"))
        return std::nullopt;
    const auto id = nodeIdFromHex(name.sliced(3).first(std::min(idLength, name.size() - 3)));
    if (!id)
        return std::nullopt;
    const QStringView rest = name.sliced(3 + idLength);
    return BookmarkedPlace{.id = *id,
                           .isFramework = rest.startsWith(u'f'),
                           .isQuestion = rest.startsWith(u'q'),
                           .isEnd = rest.endsWith(u"_e")};
}

} // namespace aigaq::docx
