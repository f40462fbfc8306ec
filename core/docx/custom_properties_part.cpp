// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/custom_properties_part.h"

#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

void writeProperty(PartWriter& xml, int id, QLatin1StringView name, const QString& value)
{
    xml.markup(R"(<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid=")").number(id);
    xml.markup("\" name=\"").text(QString(name)).markup("\"><vt:lpwstr>").text(value);
    xml.markup("</vt:lpwstr></property>");
}

} // namespace

void writeCustomPropertiesPart(Package& package, const ExportMark& mark)
{
    PartWriter xml(package, u"docProps/custom.xml"_s);
    xml.markup("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
               "custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/"
               "2006/docPropsVTypes\">");
    int id = 2; // 0 and 1 are taken
    writeProperty(xml, id++, mark_property::submission, hex(mark.submission));
    writeProperty(xml, id++, mark_property::language, mark.language.code());
    if (!mark.state.isEmpty())
        writeProperty(xml, id, mark_property::state, QString::fromLatin1(mark.state));
    xml.markup("</Properties>");
}

} // namespace aigaq::docx
