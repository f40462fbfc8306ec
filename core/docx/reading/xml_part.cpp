// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/xml_part.h"

#include <algorithm>
#include <array>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

using Problem = DocxReadError::Problem;

struct Namespace {
    QStringView address;
    Vocabulary vocabulary;
};

constexpr QStringView wordTransitional =
    u"http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr QStringView wordStrict = u"http://purl.oclc.org/ooxml/wordprocessingml/main";
constexpr QStringView relationshipsTransitional =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr QStringView relationshipsStrict =
    u"http://purl.oclc.org/ooxml/officeDocument/relationships";

constexpr std::array namespaces{
    Namespace{.address = wordTransitional, .vocabulary = Vocabulary::Word},
    Namespace{.address = wordStrict, .vocabulary = Vocabulary::Word},
    Namespace{.address = u"http://schemas.openxmlformats.org/officeDocument/2006/math",
              .vocabulary = Vocabulary::Math},
    Namespace{.address = u"http://purl.oclc.org/ooxml/officeDocument/math",
              .vocabulary = Vocabulary::Math},
    Namespace{.address = u"http://schemas.openxmlformats.org/markup-compatibility/2006",
              .vocabulary = Vocabulary::Compatibility},
};

} // namespace

XmlPart::XmlPart(PackageParts& parts, QString name, const DocxReadLimits& limits)
    : m_name(std::move(name)), m_limits(limits), m_stream(parts.read(m_name))
{
    if (m_stream)
        m_xml.setDevice(m_stream.get());
    else if (parts.has(m_name))
        fail({.problem = Problem::Damaged, .part = m_name});
    m_isThere = m_stream != nullptr;
}

XmlPart::XmlPart(const QByteArray& xml, const DocxReadLimits& limits) : m_limits(limits), m_xml(xml)
{
}

QXmlStreamReader::TokenType XmlPart::next()
{
    if (!m_isThere || m_failure)
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    m_depth += token == QXmlStreamReader::StartElement ? 1 : 0;
    m_depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
    // Entities could blow a few bytes up to gigabytes; no word processor declares any.
    if (token == QXmlStreamReader::DTD || m_depth > m_limits.depth)
        fail({.problem = Problem::NotFromWord, .part = m_name});
    return m_failure ? QXmlStreamReader::Invalid : token;
}

bool XmlPart::nextChild()
{
    return enterChild(nullptr);
}

bool XmlPart::nextChild(QString& words)
{
    return enterChild(&words);
}

bool XmlPart::enterChild(QString* words)
{
    for (;;) {
        const auto token = next();
        if (words != nullptr && token == QXmlStreamReader::Characters)
            *words += m_xml.text();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument ||
            token == QXmlStreamReader::Invalid)
            return false;
    }
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) {
    }
}

QString XmlPart::words()
{
    QString words;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
            words += m_xml.text();
    }
    return words;
}

Vocabulary XmlPart::vocabulary() const
{
    const QStringView address = m_xml.namespaceUri();
    for (const Namespace& known : namespaces) {
        if (known.address == address)
            return known.vocabulary;
    }
    return Vocabulary::Other;
}

bool XmlPart::isWord(QStringView name) const
{
    return m_xml.name() == name && vocabulary() == Vocabulary::Word;
}

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& one : m_xml.attributes()) {
        const QStringView address = one.namespaceUri();
        if (one.name() == name &&
            (address.isEmpty() || address == wordTransitional || address == wordStrict))
            return one.value().toString();
    }
    return {};
}

QString XmlPart::relationship(QStringView name) const
{
    for (const QXmlStreamAttribute& one : m_xml.attributes()) {
        const QStringView address = one.namespaceUri();
        if (one.name() == name &&
            (address == relationshipsTransitional || address == relationshipsStrict))
            return one.value().toString();
    }
    return {};
}

QString XmlPart::extension(QStringView name) const
{
    for (const QXmlStreamAttribute& one : m_xml.attributes()) {
        if (one.name() == name &&
            one.namespaceUri().startsWith(u"http://schemas.microsoft.com/office/word/"))
            return one.value().toString();
    }
    return {};
}

QString XmlPart::qualifiedName() const
{
    return vocabulary() == Vocabulary::Word ? QString(u"w:"_s + m_xml.name())
                                            : m_xml.qualifiedName().toString();
}

std::vector<std::pair<QString, QString>> XmlPart::qualifiedAttributes() const
{
    const auto isWord = [](QStringView address) {
        return address == wordTransitional || address == wordStrict;
    };
    const auto isOfRelationships = [](QStringView address) {
        return address == relationshipsTransitional || address == relationshipsStrict;
    };
    std::vector<std::pair<QString, QString>> attributes;
    // Two spellings of one name would be one attribute twice.
    const auto add = [&attributes](const QString& name, QStringView value) {
        if (!std::ranges::contains(attributes, name, &std::pair<QString, QString>::first))
            attributes.emplace_back(name, value.toString());
    };
    for (const QXmlStreamNamespaceDeclaration& one : m_xml.namespaceDeclarations()) {
        const QStringView address = one.namespaceUri();
        const QStringView prefix = one.prefix();
        const bool isTaken =
            prefix == u"w" || prefix == u"r" || isWord(address) || isOfRelationships(address);
        if (!isTaken)
            add(prefix.isEmpty() ? u"xmlns"_s : QString(u"xmlns:"_s + prefix), address);
    }
    for (const QXmlStreamAttribute& one : m_xml.attributes()) {
        if (isWord(one.namespaceUri()))
            add(u"w:"_s + one.name(), one.value());
        else if (isOfRelationships(one.namespaceUri()))
            add(u"r:"_s + one.name(), one.value());
        else
            add(one.qualifiedName().toString(), one.value());
    }
    return attributes;
}

bool XmlPart::isOn() const
{
    const QString value = attribute(u"val");
    return value.isNull() || (value != "0"_L1 && value != "false"_L1 && value != "off"_L1);
}

void XmlPart::fail(DocxReadError error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void XmlPart::readFirstAlternative(const std::function<void()>& read)
{
    bool taken = false;
    while (nextChild()) {
        const bool alternative = vocabulary() == Vocabulary::Compatibility &&
                                 (name() == u"Choice" || name() == u"Fallback");
        if (alternative && !taken)
            read();
        else
            skip();
        taken = taken || alternative;
    }
}

std::optional<DocxReadError> XmlPart::finish()
{
    if (m_failure || !m_stream)
        return m_failure;
    if (m_depth == 0 && !m_xml.hasError()) {
        QByteArray rest(4096, Qt::Uninitialized);
        while (m_stream->read(rest.data(), rest.size()) > 0) {
        }
    }
    if (const auto problem = m_stream->problem())
        return DocxReadError{.problem = *problem, .part = m_name};
    if (m_xml.hasError())
        return DocxReadError{.problem = Problem::Damaged,
                             .part = m_name,
                             .line = static_cast<int>(m_xml.lineNumber())};
    return std::nullopt;
}

} // namespace aigaq::docx
