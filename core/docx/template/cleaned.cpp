// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/template/cleaned.h"

#include <algorithm>
#include <array>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 30> leftOut{u"w:rsid",
                                              u"w:rsids",
                                              u"w:proofErr",
                                              u"w:del",
                                              u"w:moveFrom",
                                              u"w:moveFromRangeStart",
                                              u"w:moveFromRangeEnd",
                                              u"w:moveToRangeStart",
                                              u"w:moveToRangeEnd",
                                              u"w:pPrChange",
                                              u"w:rPrChange",
                                              u"w:sectPrChange",
                                              u"w:tblPrChange",
                                              u"w:trPrChange",
                                              u"w:tcPrChange",
                                              u"w:tblPrExChange",
                                              u"w:tblGridChange",
                                              u"w:numberingChange",
                                              u"w:bookmarkStart",
                                              u"w:bookmarkEnd",
                                              u"w:commentRangeStart",
                                              u"w:commentRangeEnd",
                                              u"w:commentReference",
                                              u"w:permStart",
                                              u"w:permEnd",
                                              u"w:nsid",
                                              u"w:tmpl",
                                              u"w:dataBinding",
                                              u"w:numPicBullet",
                                              u"w:lvlPicBulletId"};

/// Of an inserted thing only the thing stays; inside properties it says nothing but that.
bool isWrapping(const XmlTree& tree)
{
    return tree.name == "w:ins"_L1 || tree.name == "w:moveTo"_L1;
}

bool tellsOfWork(const XmlTree::Attribute& attribute)
{
    const QStringView local = QStringView(attribute.name).mid(attribute.name.indexOf(u':') + 1);
    return local.startsWith(u"rsid") || local == u"paraId" || local == u"textId";
}

} // namespace

void clean(XmlTree& tree)
{
    std::erase_if(tree.attributes, tellsOfWork);
    std::vector<XmlTree> kept;
    for (XmlTree& child : tree.children) {
        if (std::ranges::contains(leftOut, child.name))
            continue;
        clean(child);
        if (isWrapping(child))
            std::ranges::move(child.children, std::back_inserter(kept));
        else
            kept.push_back(std::move(child));
    }
    tree.children = std::move(kept);
}

bool refersElsewhere(const XmlTree& tree, const QSet<QString>& known)
{
    const bool itself =
        std::ranges::any_of(tree.attributes, [&known](const XmlTree::Attribute& attribute) {
            return attribute.name.startsWith("r:"_L1) && !attribute.value.isEmpty() &&
                   !known.contains(attribute.value);
        });
    return itself || std::ranges::any_of(tree.children, [&known](const XmlTree& child) {
               return refersElsewhere(child, known);
           });
}

void moveLists(XmlTree& tree)
{
    constexpr int beyondOwn = 1000;
    const auto move = [&tree](const QString& attribute) {
        const int number = tree.attribute(attribute).toInt();
        if (!tree.attribute(attribute).isEmpty() &&
            (number > 0 || attribute != "w:val"_L1 || tree.name == "w:abstractNumId"_L1))
            tree.setAttribute(attribute, QString::number(number + beyondOwn));
    };
    if (tree.name == "w:abstractNum"_L1)
        move(u"w:abstractNumId"_s);
    else if (tree.name == "w:num"_L1)
        move(u"w:numId"_s);
    else if (tree.name == "w:abstractNumId"_L1 || tree.name == "w:numId"_L1)
        move(u"w:val"_s);
    for (XmlTree& child : tree.children)
        moveLists(child);
}

} // namespace aigaq::docx
