// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/reading/word_file.h"

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace docx;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView namespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
    R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:v="urn:schemas-microsoft-com:vml")";

QByteArray root(QByteArrayView name, const QByteArray& inside)
{
    return R"(<?xml version="1.0"?><w:)" + name.toByteArray() + namespaces.toByteArray() + '>' +
           inside + "</w:" + name.toByteArray() + '>';
}

constexpr QByteArrayView relationshipTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relationships(const QByteArray& inside)
{
    return "<Relationships "
           R"(xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           inside + "</Relationships>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target,
                        const QByteArray& more = {})
{
    return R"(<Relationship Id=")" + id + R"(" Type=")" + relationshipTypes.toByteArray() + type +
           R"(" Target=")" + target + R"(")" + more + "/>";
}

} // namespace

Parts WordFile::parts() const
{
    Parts parts;
    parts[u"_rels/.rels"_s] =
        relationships(relationship("rId1", "officeDocument", "word/document.xml"));
    parts[u"word/document.xml"_s] = root("document", "<w:body>" + body + "</w:body>");
    QByteArray related;
    const auto add = [&](QByteArrayView name, QByteArrayView element, const QByteArray& inside) {
        if (inside.isEmpty())
            return;
        const QByteArray part = name.toByteArray();
        parts[u"word/"_s + QString::fromLatin1(part) + u".xml"_s] = root(element, inside);
        related += relationship("part-" + part, part, part + ".xml");
    };
    add("numbering", "numbering", numbering);
    add("styles", "styles", styles);
    add("footnotes", "footnotes", footnotes);
    add("endnotes", "endnotes", endnotes);
    add("comments", "comments", comments);
    add("header", "hdr", header);
    for (const auto& [id, address] : links)
        related += relationship(id.toUtf8(), "hyperlink", address.toHtmlEscaped().toUtf8(),
                                R"( TargetMode="External")");
    parts[u"word/_rels/document.xml.rels"_s] = relationships(related);
    for (const auto& [name, bytes] : more)
        parts[name] = bytes;
    return parts;
}

QByteArray p(const QByteArray& runs, const QByteArray& properties)
{
    return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>") +
           runs + "</w:p>";
}

QByteArray r(const QByteArray& words, const QByteArray& properties)
{
    return "<w:r>" + (properties.isEmpty() ? QByteArray() : "<w:rPr>" + properties + "</w:rPr>") +
           R"(<w:t xml:space="preserve">)" + words + "</w:t></w:r>";
}

QByteArray item(int list, int level)
{
    return R"(<w:numPr><w:ilvl w:val=")" + QByteArray::number(level) + R"("/><w:numId w:val=")" +
           QByteArray::number(list) + R"("/></w:numPr>)";
}

draft::ImportedDraft imported(const WordFile& file, std::optional<TrackedChanges> tracked)
{
    auto read = readDraft(file.bytes(), {}, tracked);
    if (!read)
        FAIL("not readable: problem " << static_cast<int>(read.error().problem) << " in "
                                      << read.error().part.toStdString() << ", line "
                                      << read.error().line);
    return *std::move(read);
}

QStringList shapeOf(const WordFile& file, std::optional<TrackedChanges> tracked)
{
    const draft::ImportedDraft read = imported(file, tracked);
    return shape(read.submission, read.submission.draftLanguage);
}

} // namespace aigaq::tests
