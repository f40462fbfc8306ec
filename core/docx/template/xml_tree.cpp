// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/template/xml_tree.h"

#include "core/docx/namespaces.h"
#include "core/docx/template/tree_reader.h"

#include <algorithm>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

void append(QByteArray& xml, const XmlTree& tree, bool isRoot)
{
    if (tree.name.isEmpty()) {
        xml += tree.words.toHtmlEscaped().toUtf8();
        return;
    }
    const QByteArray name = tree.name.toUtf8();
    xml += '<' + name;
    if (isRoot)
        xml += namespaces;
    for (const XmlTree::Attribute& attribute : tree.attributes)
        xml +=
            ' ' + attribute.name.toUtf8() + "=\"" + attribute.value.toHtmlEscaped().toUtf8() + '"';
    if (tree.children.empty()) {
        xml += "/>";
        return;
    }
    xml += '>';
    for (const XmlTree& child : tree.children)
        append(xml, child, false);
    xml += "</" + name + '>';
}

} // namespace

QString XmlTree::attribute(QStringView named) const
{
    const auto found = std::ranges::find(attributes, named, &Attribute::name);
    return found == attributes.end() ? QString() : found->value;
}

void XmlTree::setAttribute(const QString& named, const QString& value)
{
    const auto found = std::ranges::find(attributes, named, &Attribute::name);
    if (found != attributes.end())
        found->value = value;
    else
        attributes.push_back({.name = named, .value = value});
}

const XmlTree* XmlTree::child(QStringView named) const
{
    const auto found = std::ranges::find(children, named, &XmlTree::name);
    return found == children.end() ? nullptr : &*found;
}

XmlTree* XmlTree::child(QStringView named)
{
    const auto found = std::ranges::find(children, named, &XmlTree::name);
    return found == children.end() ? nullptr : &*found;
}

QByteArray XmlTree::xml(bool isRoot) const
{
    QByteArray xml;
    append(xml, *this, isRoot);
    return xml;
}

XmlTree element(const QString& name)
{
    return {.name = name, .words = {}, .attributes = {}, .children = {}};
}

XmlTree treeOf(const QByteArray& xml)
{
    const DocxReadLimits limits;
    XmlPart part(xml, limits);
    return part.nextChild() ? readTree(part) : XmlTree();
}

} // namespace aigaq::docx
