// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

/// Which members of a node are which fields, told once for reading and writing alike. The visitor
/// has `texts(name, Texts&)` and `words(name, QString&)`; `Node` may be const.
namespace aigaq::document {

template <class Visitor>
void visitFields(Visitor& visitor, auto& node)
{
    using Node = std::remove_cvref_t<decltype(node)>;
    if constexpr (std::is_same_v<Node, Submission>) {
        visitor.texts(u"title", node.cover.title);
        visitor.texts(u"framework", node.cover.framework);
    } else if constexpr (std::is_same_v<Node, Organisation>) {
        visitor.texts(u"name", node.name);
    } else if constexpr (std::is_same_v<Node, Citation>) {
        visitor.texts(u"at", node.locator);
    } else if constexpr (std::is_same_v<Node, Source>) {
        visitor.texts(u"author", node.author);
        visitor.texts(u"title", node.title);
        visitor.texts(u"publisher", node.publisher);
        visitor.texts(u"note", node.note);
        visitor.words(u"date", node.date);
        visitor.words(u"url", node.url);
        visitor.words(u"archived", node.archivedUrl);
        visitor.words(u"accessed", node.accessed);
    } else if constexpr (std::is_same_v<Node, Comment>) {
        visitor.words(u"author", node.author);
        visitor.words(u"date", node.date);
    } else if constexpr (!std::is_same_v<Node, Pair>) {
        visitor.texts(u"text", node.text);
    }
}

} // namespace aigaq::document
