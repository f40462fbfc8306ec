// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/relationships.h"

#include "core/docx/part_writer.h"

#include <QStringList>
#include <QUrl>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView typesOfDocuments =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

} // namespace

QString Relationships::toPart(QByteArrayView type, const QString& target)
{
    return add({.id = {},
                .type = typesOfDocuments.toByteArray() + type.toByteArray(),
                .target = target,
                .outside = false});
}

QString Relationships::toExtension(const QByteArray& type, const QString& target)
{
    return add({.id = {}, .type = type, .target = target, .outside = false});
}

std::optional<QString> Relationships::toAddress(const QString& href)
{
    const auto known = m_addressIds.constFind(href);
    if (known != m_addressIds.cend())
        return *known;
    std::optional<QString> id;
    if (const auto target = linkTarget(href))
        id = add({.id = {},
                  .type = typesOfDocuments.toByteArray() + "hyperlink",
                  .target = *target,
                  .outside = true});
    m_addressIds.insert(href, id);
    return id;
}

QString Relationships::add(Relationship relationship)
{
    relationship.id = u"rId"_s + QString::number(m_relationships.size() + 1);
    m_relationships.push_back(std::move(relationship));
    return m_relationships.back().id;
}

void Relationships::write(Package& package, const QString& name) const
{
    writeRelationships(package, name, m_relationships);
}

void writeRelationships(Package& package, const QString& name,
                        const std::vector<Relationship>& relationships)
{
    if (relationships.empty())
        return;
    PartWriter xml(package, name);
    xml.markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
               "relationships\">");
    for (const Relationship& relationship : relationships) {
        xml.markup("<Relationship Id=\"").text(relationship.id);
        xml.markup(R"(" Type=")").text(QString::fromUtf8(relationship.type));
        xml.markup(R"(" Target=")").text(relationship.target).markup("\"");
        if (relationship.outside)
            xml.markup(R"( TargetMode="External")");
        xml.markup("/>");
    }
    xml.markup("</Relationships>");
}

std::optional<QString> linkTarget(const QString& href)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"ftp"_s};
    const QUrl url(href);
    const bool leadsSomewhere =
        url.scheme() == "mailto"_L1 ? !url.path().isEmpty() : !url.host().isEmpty();
    if (!url.isValid() || !schemes.contains(url.scheme()) || !leadsSomewhere)
        return std::nullopt;
    return QString::fromLatin1(url.toEncoded());
}

} // namespace aigaq::docx
