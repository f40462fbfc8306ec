// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/running_heads.h"

#include "core/docx/draft_mark.h"
#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

#include <algorithm>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

/// The page's number as a field (ISO/IEC 29500-1, 17.16.5.44 PAGE).
constexpr QByteArrayView pageNumber = R"xml(
<w:p>
  <w:pPr><w:pStyle w:val="Footer"/></w:pPr>
  <w:r><w:fldChar w:fldCharType="begin"/></w:r>
  <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
  <w:r><w:fldChar w:fldCharType="separate"/></w:r>
  <w:r><w:t>1</w:t></w:r>
  <w:r><w:fldChar w:fldCharType="end"/></w:r>
</w:p>
)xml";

bool has(const std::vector<RunningHead>& heads, bool isHeader, QStringView pages = {})
{
    return std::ranges::any_of(heads, [&](const RunningHead& head) {
        return head.isHeader == isHeader && (pages.isEmpty() || head.pages == pages);
    });
}

/// A mark stands on every page, whatever kinds of pages the template has.
void addMarks(std::vector<RunningHead>& heads, const std::optional<DocxTemplate>& look)
{
    QStringList kinds{u"default"_s};
    if (look && std::ranges::contains(look->section, u"w:titlePg"_s, &XmlTree::name))
        kinds << u"first"_s;
    if (look && look->evenPagesDiffer)
        kinds << u"even"_s;
    for (const QString& pages : kinds) {
        if (!has(heads, true, pages))
            heads.push_back({.isHeader = true, .pages = pages, .name = {}, .id = {}});
    }
    int marks = 0;
    for (RunningHead& head : heads)
        head.mark = head.isHeader ? ++marks : 0;
}

XmlTree withMark(XmlTree header, document::Language language, int mark)
{
    if (header.child(u"w:p") == nullptr)
        header.children.push_back(element(u"w:p"_s));
    header.child(u"w:p")->children.push_back(treeOf(draftMarkRun(language, mark)));
    return header;
}

void writeOwn(PartWriter& xml, const RunningHead& head, document::Language language)
{
    xml.markup(head.isHeader ? "<w:hdr" : "<w:ftr").markup(namespaces).markup(">");
    if (head.isHeader)
        xml.markup(R"(<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>)")
            .markup(draftMarkRun(language, head.mark))
            .markup("</w:p>");
    else
        xml.markup(pageNumber);
    xml.markup(head.isHeader ? "</w:hdr>" : "</w:ftr>");
}

void writeOfTemplate(PartWriter& xml, const RunningHead& head, document::Language language)
{
    const XmlTree& root = head.ofTemplate->root;
    xml.markup(head.mark > 0 ? withMark(root, language, head.mark).xml(true) : root.xml(true));
}

} // namespace

std::vector<RunningHead> runningHeads(const DocxOptions& options, Relationships& ofDocument)
{
    std::vector<RunningHead> heads;
    if (options.look) {
        for (const TemplateHead& head : options.look->heads)
            heads.push_back({.isHeader = head.isHeader,
                             .pages = head.pages,
                             .name = {},
                             .id = {},
                             .ofTemplate = &head});
    }
    if (options.draftMark)
        addMarks(heads, options.look);
    if (!has(heads, false))
        heads.push_back({.isHeader = false, .pages = u"default"_s, .name = {}, .id = {}});
    int number = 0;
    for (RunningHead& head : heads) {
        const QString kind = head.isHeader ? u"header"_s : u"footer"_s;
        head.name = kind + QString::number(++number) + u".xml"_s;
        head.id = ofDocument.toPart(kind.toLatin1(), head.name);
    }
    return heads;
}

void writeRunningHeads(Package& package, const std::vector<RunningHead>& heads,
                       document::Language language)
{
    for (const RunningHead& head : heads) {
        {
            PartWriter xml(package, u"word/"_s + head.name);
            if (head.ofTemplate != nullptr)
                writeOfTemplate(xml, head, language);
            else
                writeOwn(xml, head, language);
        }
        if (head.ofTemplate != nullptr)
            writeRelationships(package, u"word/_rels/"_s + head.name + u".rels"_s,
                               head.ofTemplate->relationships);
    }
}

} // namespace aigaq::docx
