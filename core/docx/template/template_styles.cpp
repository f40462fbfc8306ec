// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/template/template_styles.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <span>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

/// The elements whose w:val is the id of a style (ISO/IEC 29500-1, 17.7 and 17.9).
constexpr std::array<QStringView, 8> namesOfStyles{u"w:pStyle",    u"w:rStyle",      u"w:tblStyle",
                                                   u"w:basedOn",   u"w:next",        u"w:link",
                                                   u"w:styleLink", u"w:numStyleLink"};

bool isStyle(const XmlTree& tree)
{
    return tree.name == "w:style"_L1;
}

/// The child of this name, made in front of the others if need be.
XmlTree& childOf(XmlTree& parent, const QString& name)
{
    if (XmlTree* const child = parent.child(name))
        return *child;
    return *parent.children.insert(parent.children.begin(), element(name));
}

/// The language of all runs, in the defaults; it comes last but for a few that nobody has there.
void setLanguage(XmlTree& styles, const QString& localeTag)
{
    XmlTree& defaults =
        childOf(childOf(childOf(styles, u"w:docDefaults"_s), u"w:rPrDefault"_s), u"w:rPr"_s);
    std::erase_if(defaults.children,
                  [](const XmlTree& child) { return child.name == "w:lang"_L1; });
    XmlTree language = element(u"w:lang"_s);
    language.setAttribute(u"w:val"_s, localeTag);
    defaults.children.push_back(language);
}

/// The place for a child in front of which only those of these names stand.
std::vector<XmlTree>::iterator behind(XmlTree& parent, std::span<const QStringView> names)
{
    const auto last = std::ranges::find_last_if(parent.children, [&names](const XmlTree& child) {
                          return std::ranges::contains(names, child.name);
                      }).begin();
    return last == parent.children.end() ? parent.children.begin() : std::next(last);
}

/// What an export numbers by a style is in the export's list, whatever list the template has.
void takeList(XmlTree& style, const XmlTree& own)
{
    static constexpr std::array<QStringView, 3> formats{u"w:pPr", u"w:rPr", u"w:tblPr"};
    static constexpr std::array<QStringView, 6> beforeList{u"w:pStyle",          u"w:keepNext",
                                                           u"w:keepLines",       u"w:framePr",
                                                           u"w:pageBreakBefore", u"w:widowControl"};
    const XmlTree* const ofOwn = own.child(u"w:pPr");
    const XmlTree* const list = ofOwn == nullptr ? nullptr : ofOwn->child(u"w:numPr");
    if (list == nullptr)
        return;
    if (style.child(u"w:pPr") == nullptr) {
        const auto place = std::ranges::find_first_of(style.children, formats, {}, &XmlTree::name);
        style.children.insert(place, element(u"w:pPr"_s));
    }
    XmlTree& properties = *style.child(u"w:pPr");
    std::erase_if(properties.children,
                  [](const XmlTree& child) { return child.name == "w:numPr"_L1; });
    properties.children.insert(behind(properties, beforeList), *list);
}

} // namespace

QString styleKey(const XmlTree& style)
{
    const XmlTree* const name = style.child(u"w:name");
    return style.attribute(u"w:type") + u' ' +
           (name == nullptr ? QString() : name->attribute(u"w:val").toLower());
}

StyleIds styleIdsIn(const XmlTree& styles)
{
    StyleIds ids;
    for (const XmlTree& style : styles.children) {
        if (isStyle(style) && !ids.contains(styleKey(style)))
            ids.insert(styleKey(style), style.attribute(u"w:styleId"));
    }
    return ids;
}

QHash<QString, QString> newStyleIds(const XmlTree& styles, const StyleIds& own)
{
    QSet<QString> taken;
    for (const QString& id : own)
        taken.insert(id);
    for (const XmlTree& style : styles.children)
        taken.insert(style.attribute(u"w:styleId"));
    QHash<QString, QString> ids;
    QSet<QString> given;
    for (const XmlTree& style : styles.children) {
        const QString id = style.attribute(u"w:styleId");
        if (!isStyle(style) || ids.contains(id))
            continue;
        const QString ours = own.value(styleKey(style));
        if (!ours.isEmpty() && !given.contains(ours)) {
            ids.insert(id, ours);
            given.insert(ours);
            continue;
        }
        QString other = id;
        const bool isOurs = std::ranges::contains(own, id);
        for (int i = 1; isOurs && taken.contains(other); ++i)
            other = id + u'-' + QString::number(i);
        taken.insert(other);
        ids.insert(id, other);
    }
    return ids;
}

void renameStyles(XmlTree& tree, const QHash<QString, QString>& ids)
{
    const bool namesStyle = std::ranges::contains(namesOfStyles, tree.name);
    const QString attribute = isStyle(tree) ? u"w:styleId"_s : u"w:val"_s;
    if (namesStyle || isStyle(tree)) {
        const QString id = tree.attribute(attribute);
        tree.setAttribute(attribute, ids.value(id, id));
    }
    for (XmlTree& child : tree.children)
        renameStyles(child, ids);
}

XmlTree mergedStyles(XmlTree templates, XmlTree own, const QString& localeTag)
{
    QHash<QString, XmlTree*> known; // by key
    for (XmlTree& style : templates.children) {
        if (isStyle(style))
            known.insert(styleKey(style), &style);
    }
    QSet<QString> withDefault; // types that have one
    std::vector<XmlTree> added;
    for (const XmlTree& style : templates.children) {
        const QString isDefault = style.attribute(u"w:default");
        if (isStyle(style) && !isDefault.isEmpty() && isDefault != "0"_L1 &&
            isDefault != "false"_L1)
            withDefault.insert(style.attribute(u"w:type"));
    }
    for (XmlTree& style : own.children) {
        if (!isStyle(style))
            continue;
        if (XmlTree* const same = known.value(styleKey(style))) {
            takeList(*same, style);
            continue;
        }
        if (withDefault.contains(style.attribute(u"w:type")))
            std::erase_if(style.attributes, [](const XmlTree::Attribute& attribute) {
                return attribute.name == "w:default"_L1;
            });
        added.push_back(std::move(style));
    }
    std::ranges::move(added, std::back_inserter(templates.children));
    setLanguage(templates, localeTag);
    return templates;
}

} // namespace aigaq::docx
