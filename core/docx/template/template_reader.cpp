// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/template/template_reader.h"

#include "core/docx/styles_part.h"
#include "core/docx/template/cleaned.h"
#include "core/docx/template/template_heads.h"
#include "core/docx/template/template_styles.h"
#include "core/docx/template/tree_reader.h"

#include <algorithm>
#include <array>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

using Problem = DocxReadError::Problem;

constexpr DocxReadLimits limits;

/// The children of w:sectPr that are taken, in their order (ISO/IEC 29500-1, 17.6.17).
constexpr std::array<QStringView, 8> ofSection{u"w:pgSz",      u"w:pgMar",  u"w:pgBorders",
                                               u"w:pgNumType", u"w:cols",   u"w:vAlign",
                                               u"w:titlePg",   u"w:docGrid"};

/// Takes what a template has from a package part by part.
class TemplateReader {
public:
    explicit TemplateReader(PackageParts& parts) : m_parts(parts) {}

    Result<DocxTemplate, DocxReadError> read()
    {
        const bool done = findMainPart() && readSettings() && readStyles() && readNumbering() &&
                          readTheme() && readSection() && takeHeads();
        if (!done)
            return unexpected(std::move(m_error));
        useOwnIds();
        return std::move(m_template);
    }

private:
    bool fail(DocxReadError error)
    {
        m_error = std::move(error);
        return false;
    }

    template <class Value>
    bool take(Result<Value, DocxReadError> result, Value& value)
    {
        if (!result)
            return fail(std::move(result.error()));
        value = *std::move(result);
        return true;
    }

    bool findMainPart()
    {
        return take(mainPart(m_parts, limits), m_main) &&
               take(readRelationships(m_parts, m_main, limits), m_relationships);
    }

    [[nodiscard]] QString partOfType(QStringView type) const
    {
        return partsOfType(m_relationships, type).value(0);
    }

    bool readSettings()
    {
        XmlPart xml(m_parts, partOfType(u"settings"), limits);
        const bool root = xml.nextChild();
        while (root && xml.nextChild()) {
            if (xml.isWord(u"evenAndOddHeaders"))
                m_template.evenPagesDiffer = xml.isOn();
            else if (xml.isWord(u"mirrorMargins"))
                m_template.mirrorsMargins = xml.isOn();
            xml.skip();
        }
        auto problem = xml.finish();
        return problem ? fail(*std::move(problem)) : true;
    }

    bool readStyles()
    {
        if (!take(readTree(m_parts, partOfType(u"styles"), u"w:styles", limits), m_template.styles))
            return false;
        clean(m_template.styles);
        moveLists(m_template.styles);
        leaveOutLanguages(m_template.styles);
        return true;
    }

    /// What a run is in says the export.
    static void leaveOutLanguages(XmlTree& tree)
    {
        std::erase_if(tree.children,
                      [](const XmlTree& child) { return child.name == "w:lang"_L1; });
        for (XmlTree& child : tree.children)
            leaveOutLanguages(child);
    }

    bool readNumbering()
    {
        if (!take(readTree(m_parts, partOfType(u"numbering"), u"w:numbering", limits),
                  m_template.numbering))
            return false;
        clean(m_template.numbering);
        moveLists(m_template.numbering);
        return true;
    }

    bool readTheme()
    {
        XmlTree theme;
        if (!take(readTree(m_parts, partOfType(u"theme"), u"a:theme", limits), theme))
            return false;
        // It may fill shapes with pictures, which nothing in an export is filled with.
        if (!theme.name.isEmpty() && !refersElsewhere(theme, {}))
            m_template.theme = theme.xml();
        return true;
    }

    /// The last section's, which a document with one section has at its end.
    bool readSection()
    {
        XmlPart xml(m_parts, m_main, limits);
        const bool root = xml.nextChild();
        if (root && !xml.isWord(u"document"))
            return fail({.problem = Problem::NotWord});
        while (root && xml.nextChild()) {
            if (!xml.isWord(u"body")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                if (xml.isWord(u"sectPr"))
                    m_section = readTree(xml);
                else
                    xml.skip();
            }
        }
        if (auto problem = xml.finish())
            return fail(*std::move(problem));
        clean(m_section);
        for (const QStringView name : ofSection) {
            if (const XmlTree* const child = m_section.child(name))
                m_template.section.push_back(*child);
        }
        const auto& section = m_template.section;
        const bool isWhole = std::ranges::contains(section, u"w:pgSz"_s, &XmlTree::name) &&
                             std::ranges::contains(section, u"w:pgMar"_s, &XmlTree::name);
        if (!isWhole)
            m_template.section.clear();
        return true;
    }

    bool takeHeads()
    {
        for (const XmlTree& reference : m_section.children) {
            const bool isHeader = reference.name == "w:headerReference"_L1;
            if (!isHeader && reference.name != "w:footerReference"_L1)
                continue;
            const auto relationship = m_relationships.value(reference.attribute(u"r:id"));
            const QString pages = reference.attribute(u"w:type");
            const bool isKnown = pages.isEmpty() || pages == "default"_L1 || pages == "first"_L1 ||
                                 pages == "even"_L1;
            if (relationship.outside || !isKnown || !m_parts.has(relationship.target))
                continue;
            const auto taken = takeHead(m_parts, relationship.target,
                                        {.isHeader = isHeader,
                                         .pages = pages.isEmpty() ? u"default"_s : pages,
                                         .root = {},
                                         .relationships = {}},
                                        m_template, limits);
            if (!taken)
                return fail(taken.error());
        }
        return true;
    }

    void useOwnIds()
    {
        const QHash<QString, QString> ids = newStyleIds(m_template.styles, ownStyleIds());
        renameStyles(m_template.styles, ids);
        renameStyles(m_template.numbering, ids);
        for (TemplateHead& head : m_template.heads)
            renameStyles(head.root, ids);
    }

    PackageParts& m_parts;
    QString m_main;
    PartRelationships m_relationships;
    XmlTree m_section;
    DocxTemplate m_template;
    DocxReadError m_error{.problem = Problem::Damaged};
};

} // namespace

Result<DocxTemplate, DocxReadError> readTemplate(const QByteArray& bytes)
{
    auto parts = PackageParts::open(bytes, limits);
    if (!parts)
        return unexpected(std::move(parts.error()));
    return TemplateReader(**parts).read();
}

} // namespace aigaq::docx
