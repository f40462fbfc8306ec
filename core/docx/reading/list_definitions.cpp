// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/list_definitions.h"

#include <algorithm>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

/// The level that an element is about; nothing if there is no such level.
std::optional<std::size_t> levelOf(const XmlPart& xml)
{
    bool isNumber = false;
    const uint level = xml.attribute(u"ilvl").toUInt(&isNumber);
    return isNumber && level < listLevels ? std::optional<std::size_t>(level) : std::nullopt;
}

ListLevel readLevel(XmlPart& xml)
{
    ListLevel level;
    while (xml.nextChild()) {
        const QString value = xml.attribute(u"val");
        if (xml.isWord(u"start"))
            level.start = value.toInt();
        else if (xml.isWord(u"numFmt"))
            level.format = value;
        else if (xml.isWord(u"lvlText"))
            level.text = value;
        else if (xml.isWord(u"lvlRestart"))
            level.restart = value.toInt();
        else if (xml.isWord(u"isLgl"))
            level.inDigits = xml.isOn();
        else if (xml.isWord(u"pStyle"))
            level.style = value;
        xml.skip();
    }
    return level;
}

ListShape readShape(XmlPart& xml)
{
    ListShape shape;
    while (xml.nextChild()) {
        if (const auto level = levelOf(xml); xml.isWord(u"lvl") && level) {
            shape.levels[*level] = readLevel(xml);
            continue;
        }
        if (xml.isWord(u"styleLink"))
            shape.styleLink = xml.attribute(u"val");
        else if (xml.isWord(u"numStyleLink"))
            shape.numStyleLink = xml.attribute(u"val");
        xml.skip();
    }
    return shape;
}

void readOverride(XmlPart& xml, ListDefinition& list)
{
    const auto level = levelOf(xml);
    while (xml.nextChild()) {
        if (level && xml.isWord(u"startOverride")) {
            list.startOverride[*level] = xml.attribute(u"val").toInt();
        } else if (level && xml.isWord(u"lvl")) {
            list.levelOverride[*level] = readLevel(xml);
            continue;
        }
        xml.skip();
    }
}

ListDefinition readList(XmlPart& xml)
{
    ListDefinition list;
    while (xml.nextChild()) {
        if (xml.isWord(u"lvlOverride")) {
            readOverride(xml, list);
            continue;
        }
        if (xml.isWord(u"abstractNumId"))
            list.shape = xml.attribute(u"val").toInt();
        xml.skip();
    }
    return list;
}

} // namespace

int ListDefinitions::shapeOf(int list) const
{
    const auto definition = lists.find(list);
    const auto shape =
        definition == lists.end() ? shapes.end() : shapes.find(definition->second.shape);
    if (shape == shapes.end())
        return -1;
    const QString& link = shape->second.numStyleLink;
    if (link.isEmpty())
        return shape->first;
    // The numbering style names the list whose shape says that it is that style's.
    const auto linked = std::ranges::find(
        shapes, link, [](const auto& one) -> const QString& { return one.second.styleLink; });
    return linked == shapes.end() ? shape->first : linked->first;
}

const ListLevel& ListDefinitions::level(int list, std::size_t level) const
{
    static const ListLevel none;
    const auto definition = lists.find(list);
    if (definition != lists.end()) {
        if (const auto& own = definition->second.levelOverride[level])
            return *own;
    }
    const auto shape = shapes.find(shapeOf(list));
    return shape == shapes.end() ? none : shape->second.levels[level];
}

Result<ListDefinitions, DocxReadError> readLists(PackageParts& parts, const QString& part,
                                                 const DocxReadLimits& limits)
{
    ListDefinitions definitions;
    XmlPart xml(parts, part, limits);
    const bool root = xml.nextChild();
    while (root && xml.nextChild()) {
        if (xml.isWord(u"abstractNum")) {
            const int id = xml.attribute(u"abstractNumId").toInt();
            definitions.shapes.insert_or_assign(id, readShape(xml));
        } else if (xml.isWord(u"num")) {
            const int id = xml.attribute(u"numId").toInt();
            definitions.lists.insert_or_assign(id, readList(xml));
        } else {
            xml.skip();
        }
    }
    if (auto problem = xml.finish())
        return unexpected(*std::move(problem));
    return definitions;
}

} // namespace aigaq::docx
