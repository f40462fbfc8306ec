// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/part_relationships.h"

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationshipsPartOf(const QString& part)
{
    return folderOf(part) + u"_rels/"_s + part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
}

/// A target is relative to the folder of the part that has it, or begins at the package's root.
QString resolved(const QString& target, const QString& folder)
{
    QStringList names;
    const QString path = target.startsWith(u'/') ? target : folder + target;
    for (const QString& name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (name == ".."_L1 && !names.isEmpty())
            names.removeLast();
        else if (name != "."_L1)
            names << name;
    }
    return names.join(u'/');
}

} // namespace

Result<PartRelationships, DocxReadError> readRelationships(PackageParts& parts, const QString& part,
                                                           const DocxReadLimits& limits)
{
    PartRelationships relationships;
    XmlPart xml(parts, relationshipsPartOf(part), limits);
    const bool root = xml.nextChild();
    while (root && xml.nextChild()) {
        const bool outside = xml.attribute(u"TargetMode") == "External"_L1;
        const QString type = xml.attribute(u"Type");
        const QString target = xml.attribute(u"Target");
        relationships.insert(xml.attribute(u"Id"),
                             {.type = type.mid(type.lastIndexOf(u'/') + 1),
                              .target = outside ? target : resolved(target, folderOf(part)),
                              .outside = outside});
        xml.skip();
    }
    if (auto problem = xml.finish())
        return unexpected(*std::move(problem));
    return relationships;
}

Result<QString, DocxReadError> mainPart(PackageParts& parts, const DocxReadLimits& limits)
{
    const auto ofPackage = readRelationships(parts, {}, limits);
    if (!ofPackage)
        return unexpected(ofPackage.error());
    const QString part =
        partsOfType(*ofPackage, u"officeDocument").value(0, u"word/document.xml"_s);
    if (!parts.has(part))
        return unexpected(DocxReadError{.problem = DocxReadError::Problem::NotWord});
    return part;
}

QStringList partsOfType(const PartRelationships& relationships, QStringView type)
{
    QStringList parts;
    for (const PartRelationship& one : relationships) {
        if (!one.outside && one.type == type && !parts.contains(one.target))
            parts << one.target;
    }
    parts.sort();
    return parts;
}

} // namespace aigaq::docx
