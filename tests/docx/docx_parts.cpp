// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/docx_parts.h"

#include <KZip>
#include <QBuffer>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace Qt::StringLiterals;

namespace {

void collect(const KArchiveDirectory& directory, const QString& path, Parts& parts)
{
    for (const QString& name : directory.entries()) {
        const KArchiveEntry* entry = directory.entry(name);
        if (const auto* inner = dynamic_cast<const KArchiveDirectory*>(entry))
            collect(*inner, path + name + u'/', parts);
        else if (const auto* file = dynamic_cast<const KArchiveFile*>(entry))
            parts.emplace(path + name, file->data());
    }
}

QString escaped(const QString& words)
{
    return words.toHtmlEscaped();
}

XmlElement element(QXmlStreamReader& xml)
{
    XmlElement result{.name = xml.qualifiedName().toString()};
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        result.attributes.emplace(attribute.qualifiedName().toString(),
                                  attribute.value().toString());
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            result.children.push_back(element(xml));
            break;
        case QXmlStreamReader::EndElement:
            if (!result.children.empty() && result.words.trimmed().isEmpty())
                result.words.clear(); // line breaks between elements say nothing
            return result;
        case QXmlStreamReader::Characters:
            result.words += xml.text();
            break;
        default:
            break;
        }
    }
    return result;
}

} // namespace

Parts partsOf(const QByteArray& docx)
{
    QByteArray bytes = docx;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::ReadOnly));
    Parts parts;
    collect(*zip.directory(), {}, parts);
    return parts;
}

QByteArray docxOf(const Parts& parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    for (const auto& [name, content] : parts)
        REQUIRE(zip.writeFile(name, content));
    REQUIRE(zip.close());
    return bytes;
}

const XmlElement& XmlElement::child(QStringView childName) const
{
    static const XmlElement none;
    for (const XmlElement& candidate : children) {
        if (candidate.name == childName)
            return candidate;
    }
    return none;
}

QString XmlElement::attribute(const QString& attributeName) const
{
    const auto found = attributes.find(attributeName);
    return found == attributes.end() ? QString() : found->second;
}

std::vector<const XmlElement*> XmlElement::all(QStringView elementName) const
{
    std::vector<const XmlElement*> found;
    for (const XmlElement& candidate : children) {
        if (candidate.name == elementName)
            found.push_back(&candidate);
        const auto deeper = candidate.all(elementName);
        found.insert(found.end(), deeper.begin(), deeper.end());
    }
    return found;
}

XmlElement xmlOf(const QByteArray& part)
{
    QXmlStreamReader xml(part);
    REQUIRE(xml.readNextStartElement());
    XmlElement root = element(xml);
    while (!xml.atEnd())
        xml.readNext();
    INFO(xml.errorString().toStdString() << " in line " << xml.lineNumber());
    REQUIRE(!xml.hasError());
    return root;
}

QString indented(const XmlElement& element, int depth)
{
    QString text = QString(2 * depth, u' ') + u'<' + element.name;
    for (const auto& [name, value] : element.attributes)
        text += u' ' + name + u"=\""_s + escaped(value) + u'"';
    if (element.children.empty() && element.words.isEmpty())
        return text + u"/>\n"_s;
    text += u'>';
    if (!element.children.empty()) {
        text += u'\n';
        for (const XmlElement& child : element.children)
            text += indented(child, depth + 1);
        text += QString(2 * depth, u' ');
    }
    return text + escaped(element.words) + u"</"_s + element.name + u">\n"_s;
}

} // namespace aigaq::tests
