// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/export_mark.h"

#include "core/docx/reading/part_relationships.h"

#include <map>

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, QString> readProperties(XmlPart& xml)
{
    std::map<QString, QString> properties;
    const bool root = xml.nextChild();
    while (root && xml.nextChild()) {
        const QString name = xml.attribute(u"name");
        properties.emplace(name, xml.words());
    }
    return properties;
}

} // namespace

std::optional<ExportMark> readExportMark(const QByteArray& docx)
{
    const DocxReadLimits limits;
    const auto parts = PackageParts::open(docx, limits);
    if (!parts)
        return std::nullopt;
    const auto ofPackage = readRelationships(**parts, {}, limits);
    if (!ofPackage)
        return std::nullopt;
    XmlPart xml(**parts, partsOfType(*ofPackage, u"custom-properties").value(0), limits);
    const auto properties = readProperties(xml);
    const auto value = [&properties](const QString& name) {
        const auto property = properties.find(name);
        return property == properties.end() ? QString() : property->second;
    };
    const auto submission = nodeIdFromHex(value(mark_property::submission));
    const auto language = Language::fromCode(value(mark_property::language));
    if (xml.finish() || !submission || !language)
        return std::nullopt;
    return ExportMark{.submission = *submission,
                      .language = *language,
                      .state = value(mark_property::state).toLatin1()};
}

} // namespace aigaq::docx
