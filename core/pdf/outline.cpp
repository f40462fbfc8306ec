// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/outline.h"

#include "core/pdf/object_writer.h"

#include <array>

namespace aigaq::pdf {

namespace {

struct Links {
    int parent = 0; ///< objects; 0: none
    int previous = 0;
    int next = 0;
    int first = 0;
    int last = 0;
    int kids = 0;
};

QByteArray entry(const char* name, int object)
{
    return object == 0 ? QByteArray() : name + reference(object);
}

/// The root first, then each entry, whose object is `root` plus its position.
std::vector<Links> linksOf(const std::vector<OutlineEntry>& entries, int root)
{
    std::vector<Links> links(entries.size() + 1);
    std::array<std::size_t, 2> parents{0, 0}; ///< by level
    for (std::size_t i = 1; i <= entries.size(); ++i) {
        const int level = entries[i - 1].level;
        const int object = root + static_cast<int>(i);
        const std::size_t parent = level == 0 ? 0 : parents[1];
        Links& above = links[parent];
        links[i].parent = root + static_cast<int>(parent);
        links[i].previous = above.last;
        if (above.last != 0)
            links[static_cast<std::size_t>(above.last - root)].next = object;
        else
            above.first = object;
        above.last = object;
        ++above.kids;
        if (level == 0)
            parents[1] = i;
    }
    return links;
}

} // namespace

int writeOutline(ObjectWriter& objects, const std::vector<OutlineEntry>& entries,
                 const std::vector<QByteArray>& destinations)
{
    if (entries.empty())
        return 0;
    const int root = objects.reserve(static_cast<int>(entries.size()) + 1);
    const std::vector<Links> links = linksOf(entries, root);
    objects.write(root, "<</Type/Outlines" + entry("/First ", links[0].first) +
                            entry("/Last ", links[0].last) + "/Count " +
                            QByteArray::number(links[0].kids) + ">>");
    for (std::size_t i = 1; i < links.size(); ++i) {
        const Links& own = links[i];
        QByteArray item = "<</Title" + textString(entries[i - 1].title) + "/Dest" +
                          destinations[i - 1] + entry("/Parent ", own.parent) +
                          entry("/Prev ", own.previous) + entry("/Next ", own.next) +
                          entry("/First ", own.first) + entry("/Last ", own.last);
        if (own.kids > 0)
            item += "/Count " + QByteArray::number(-own.kids); // negative: closed
        objects.write(root + static_cast<int>(i), item + ">>");
    }
    return root;
}

} // namespace aigaq::pdf
