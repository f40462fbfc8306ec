// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/word_styles.h"

#include <QSet>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr int runningText = 9; ///< as an outline level

ListItem readItem(XmlPart& xml)
{
    ListItem item;
    while (xml.nextChild()) {
        if (xml.isWord(u"ilvl"))
            item.level = xml.attribute(u"val").toInt();
        else if (xml.isWord(u"numId"))
            item.list = xml.attribute(u"val").toInt();
        xml.skip();
    }
    return item;
}

/// The names that Aigaq's exports give to the styles of a submission's blocks.
std::optional<document::BlockKind> kindByName(const QString& name)
{
    using enum document::BlockKind;
    static const QHash<QString, document::BlockKind> kinds{
        {u"Title"_s, Title},
        {u"Subtitle"_s, Framework},
        {u"Organisation"_s, Organisation},
        {u"Introduction"_s, Introduction},
        {u"heading 1"_s, Heading},
        {u"Issue"_s, Issue},
        {u"Issue Continuation"_s, IssueContinuation},
        {u"Question"_s, Question},
        {u"Question Continuation"_s, QuestionContinuation},
        {u"Sub Question"_s, SubQuestion}};
    // LibreOffice writes "Heading 1".
    const auto kind = kinds.constFind(name == "Heading 1"_L1 ? u"heading 1"_s : name);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

ParagraphRole roleByName(const QString& name)
{
    const QString lower = name.toLower();
    if (lower == "title"_L1)
        return ParagraphRole::Title;
    if (lower.startsWith("heading "_L1))
        return ParagraphRole::Heading;
    if (lower.startsWith("toc "_L1) || lower == "table of figures"_L1)
        return ParagraphRole::Contents;
    return ParagraphRole::Body;
}

} // namespace

WordFormat WordFormat::over(const WordFormat& base) const
{
    const auto either = [](const auto& mine, const auto& theirs) { return mine ? mine : theirs; };
    return {.item = {.list = either(item.list, base.item.list),
                     .level = either(item.level, base.item.level)},
            .outlineLevel = either(outlineLevel, base.outlineLevel),
            .bold = either(bold, base.bold),
            .italic = either(italic, base.italic),
            .hidden = either(hidden, base.hidden)};
}

bool readProperty(XmlPart& xml, WordFormat& format)
{
    if (xml.vocabulary() != Vocabulary::Word)
        return false;
    const QStringView name = xml.name();
    if (name == u"numPr") {
        format.item = readItem(xml);
        return true;
    }
    if (name == u"outlineLvl")
        format.outlineLevel = xml.attribute(u"val").toInt();
    else if (name == u"b")
        format.bold = xml.isOn();
    else if (name == u"i")
        format.italic = xml.isOn();
    else if (name == u"vanish")
        format.hidden = xml.isOn();
    else
        return false;
    xml.skip();
    return true;
}

Result<WordStyles, DocxReadError> WordStyles::read(PackageParts& parts, const QString& part,
                                                   const DocxReadLimits& limits)
{
    WordStyles styles;
    XmlPart xml(parts, part, limits);
    const bool root = xml.nextChild();
    while (root && xml.nextChild()) {
        if (xml.isWord(u"style"))
            styles.readStyle(xml);
        else
            xml.skip();
    }
    if (auto problem = xml.finish())
        return unexpected(*std::move(problem));
    styles.m_own = styles.areOwn();
    return styles;
}

/// Styles of one of the names may be anybody's.
bool WordStyles::areOwn() const
{
    QSet<document::BlockKind> kinds;
    for (const Definition& definition : m_definitions) {
        if (const auto kind = kindByName(definition.name))
            kinds.insert(*kind);
    }
    return kinds.contains(document::BlockKind::IssueContinuation) &&
           kinds.contains(document::BlockKind::QuestionContinuation) &&
           kinds.contains(document::BlockKind::SubQuestion);
}

void WordStyles::readStyle(XmlPart& xml)
{
    const QString id = xml.attribute(u"styleId");
    const QString byDefault = xml.attribute(u"default");
    if (xml.attribute(u"type") == "paragraph"_L1 && (byDefault == "1"_L1 || byDefault == "true"_L1))
        m_defaultParagraph = id;
    Definition definition;
    while (xml.nextChild()) {
        if (xml.isWord(u"name")) {
            definition.name = xml.attribute(u"val");
        } else if (xml.isWord(u"basedOn")) {
            definition.basedOn = xml.attribute(u"val");
        } else if (xml.isWord(u"pPr") || xml.isWord(u"rPr")) {
            while (xml.nextChild()) {
                if (!readProperty(xml, definition.format))
                    xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    m_definitions.insert(id, definition);
}

WordStyle WordStyles::paragraph(const QString& id) const
{
    return resolved(m_definitions.contains(id) ? id : m_defaultParagraph);
}

WordFormat WordStyles::run(const QString& id) const
{
    return id.isEmpty() ? WordFormat() : resolved(id).format;
}

WordStyle WordStyles::resolved(const QString& id) const
{
    if (const auto known = m_resolved.constFind(id); known != m_resolved.constEnd())
        return *known;
    WordStyle style;
    QSet<QString> seen; // a style based on itself would go on for ever
    for (QString at = id; m_definitions.contains(at) && !seen.contains(at);
         at = m_definitions[at].basedOn) {
        seen.insert(at);
        const Definition& definition = m_definitions[at];
        style.format = style.format.over(definition.format);
        if (style.role == ParagraphRole::Body)
            style.role = roleByName(definition.name);
        if (m_own && !style.kind)
            style.kind = kindByName(definition.name);
    }
    const bool inOutline = style.format.outlineLevel.value_or(runningText) < runningText;
    if (style.role == ParagraphRole::Body && inOutline)
        style.role = ParagraphRole::Heading;
    m_resolved.insert(id, style);
    return style;
}

} // namespace aigaq::docx
