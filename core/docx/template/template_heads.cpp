// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/template/template_heads.h"

#include "core/docx/relationships.h"
#include "core/docx/template/cleaned.h"
#include "core/docx/template/picture_types.h"
#include "core/docx/template/tree_reader.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

/// How a header, which stands in the folder word, names another part.
QString fromHead(const QString& part)
{
    const QString folder = u"word/"_s;
    return part.startsWith(folder) ? part.mid(folder.size()) : QString(u'/' + part);
}

/// A drawing without its picture is none; a link without its address is its words.
void leaveOutElsewhere(XmlTree& tree, const QSet<QString>& known)
{
    static constexpr std::array<QStringView, 5> wholes{u"w:drawing", u"w:pict", u"w:object",
                                                       u"w:control", u"mc:AlternateContent"};
    std::vector<XmlTree> kept;
    for (XmlTree& child : tree.children) {
        const bool isWhole = std::ranges::contains(wholes, child.name);
        if (isWhole && refersElsewhere(child, known))
            continue;
        leaveOutElsewhere(child, known);
        std::erase_if(child.attributes, [&known](const XmlTree::Attribute& attribute) {
            return attribute.name.startsWith("r:"_L1) && !known.contains(attribute.value);
        });
        kept.push_back(std::move(child));
    }
    tree.children = std::move(kept);
}

/// A picture is read once, however often it stands somewhere, and keeps its part's name: in one
/// package no two have the same.
Result<void, DocxReadError> takePicture(PackageParts& parts, const QString& part,
                                        DocxTemplate& into)
{
    if (std::ranges::contains(into.pictures, part, &TemplatePicture::name))
        return {};
    const auto stream = parts.read(part, PartKind::Binary);
    if (stream == nullptr)
        return unexpected(DocxReadError{.problem = DocxReadError::Problem::Damaged, .part = part});
    const QByteArray bytes = stream->readAll();
    if (const auto problem = stream->problem())
        return unexpected(DocxReadError{.problem = *problem, .part = part});
    into.pictures.push_back({.name = part, .bytes = bytes});
    return {};
}

} // namespace

Result<void, DocxReadError> takeHead(PackageParts& parts, const QString& part, TemplateHead head,
                                     DocxTemplate& into, const DocxReadLimits& limits)
{
    auto root = readTree(parts, part, head.isHeader ? u"w:hdr" : u"w:ftr", limits);
    if (!root)
        return unexpected(std::move(root.error()));
    const auto relationships = readRelationships(parts, part, limits);
    if (!relationships)
        return unexpected(relationships.error());
    QSet<QString> known;
    for (auto one = relationships->cbegin(); one != relationships->cend(); ++one) {
        Relationship taken{.id = one.key(), .type = {}, .target = {}};
        if (one->type == "hyperlink"_L1 && one->outside) {
            const auto target = linkTarget(one->target);
            taken.target = target.value_or(QString());
            taken.outside = true;
        } else if (one->type == "image"_L1 && !one->outside && pictureType(one->target)) {
            const auto picture = takePicture(parts, one->target, into);
            if (!picture)
                return unexpected(picture.error());
            taken.target = fromHead(one->target);
        }
        if (taken.target.isEmpty())
            continue;
        taken.type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
                     one->type.toUtf8();
        known.insert(taken.id);
        head.relationships.push_back(std::move(taken));
    }
    std::ranges::sort(head.relationships, {}, &Relationship::id); // a hash has no order
    clean(*root);
    leaveOutElsewhere(*root, known);
    head.root = *std::move(root);
    if (!head.root.name.isEmpty())
        into.heads.push_back(std::move(head));
    return {};
}

} // namespace aigaq::docx
