// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"

#include "core/docx/changed_paragraphs.h"
#include "core/docx/comments_part.h"
#include "core/docx/core_properties_part.h"
#include "core/docx/custom_properties_part.h"
#include "core/docx/document_part.h"
#include "core/docx/fingerprints.h"
#include "core/docx/font_table_part.h"
#include "core/docx/footnotes_part.h"
#include "core/docx/numbering_part.h"
#include "core/docx/part_writer.h"
#include "core/docx/redline.h"
#include "core/docx/relationships.h"
#include "core/docx/running_heads.h"
#include "core/docx/settings_part.h"
#include "core/docx/styles_part.h"
#include "core/docx/template/picture_types.h"

#include <QFileInfo>

#include <array>

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

void writeOverride(PartWriter& xml, const QString& part, const QByteArray& type)
{
    xml.markup("<Override PartName=\"/").text(part).markup(R"(" ContentType=")");
    xml.markup("application/vnd.openxmlformats-").markup(type).markup("+xml\"/>");
}

/// The kinds of a template's pictures, each once.
void writePictureTypes(PartWriter& xml, const DocxTemplate& look)
{
    QStringList told;
    for (const TemplatePicture& picture : look.pictures) {
        const QString ending = QFileInfo(picture.name).suffix();
        if (told.contains(ending, Qt::CaseInsensitive))
            continue;
        told << ending;
        xml.markup("<Default Extension=\"").text(ending).markup(R"(" ContentType=")");
        xml.markup(*pictureType(picture.name)).markup("\"/>");
    }
}

/// [Content_Types].xml, the first part because readers look for it there (ISO/IEC 29500-2, 10.1).
void writeContentTypes(Package& package, const DocxOptions& options,
                       const std::vector<RunningHead>& heads, bool hasComments)
{
    constexpr std::array parts{"document", "footnotes", "numbering",
                               "styles",   "settings",  "fontTable"};
    PartWriter xml(package, u"[Content_Types].xml"_s);
    xml.markup(R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
               R"(<Default Extension="rels")"
               R"( ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
               R"(<Default Extension="xml" ContentType="application/xml"/>)");
    if (options.look)
        writePictureTypes(xml, *options.look);
    const QByteArray ofWord = "officedocument.wordprocessingml.";
    for (const QByteArray part : parts)
        writeOverride(xml, u"word/"_s + QString::fromLatin1(part) + u".xml"_s,
                      ofWord + part + (part == "document" ? ".main" : ""));
    for (const RunningHead& head : heads)
        writeOverride(xml, u"word/"_s + head.name, ofWord + (head.isHeader ? "header" : "footer"));
    writeOverride(xml, u"docProps/core.xml"_s, "package.core-properties");
    if (hasComments) {
        writeOverride(xml, u"word/comments.xml"_s, ofWord + "comments");
        writeOverride(xml, u"word/commentsExtended.xml"_s, ofWord + "commentsExtended");
    }
    if (options.look && !options.look->theme.isEmpty())
        writeOverride(xml, u"word/theme/theme1.xml"_s, "officedocument.theme");
    if (options.mark)
        writeOverride(xml, u"docProps/custom.xml"_s, "officedocument.custom-properties");
    xml.markup("</Types>");
}

/// _rels/.rels: where a reader begins.
void writePackageRelationships(Package& package, bool isMarked)
{
    PartWriter xml(package, u"_rels/.rels"_s);
    xml.markup(
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/)"
        R"(relationships/officeDocument" Target="word/document.xml"/>)"
        R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/)"
        R"(relationships/metadata/core-properties" Target="docProps/core.xml"/>)");
    if (isMarked)
        xml.markup(R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/)"
                   R"(officeDocument/2006/relationships/custom-properties")"
                   R"( Target="docProps/custom.xml"/>)");
    xml.markup("</Relationships>");
}

/// What the document's part refers to, but for its links.
Relationships relationshipsOf(const DocxOptions& options, bool hasComments)
{
    Relationships ofDocument;
    for (const QByteArray part : {"styles", "numbering", "settings", "fontTable", "footnotes"})
        ofDocument.toPart(part, QString::fromLatin1(part) + u".xml"_s);
    if (options.look && !options.look->theme.isEmpty())
        ofDocument.toPart("theme", u"theme/theme1.xml"_s);
    if (hasComments) {
        ofDocument.toPart("comments", u"comments.xml"_s);
        ofDocument.toExtension(
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"_ba,
            u"commentsExtended.xml"_s);
    }
    return ofDocument;
}

void writeThemeAndPictures(Package& package, const DocxTemplate& look)
{
    if (!look.theme.isEmpty())
        PartWriter(package, u"word/theme/theme1.xml"_s).markup(look.theme);
    for (const TemplatePicture& picture : look.pictures) {
        package.beginPart(picture.name);
        package.write(picture.bytes);
        package.endPart();
    }
}

Result<QByteArray, DocxError> writeAll(const MarkedUp& markedUp, const Reading& reading,
                                       const DocxOptions& options, TrackChanges tracked,
                                       const Progress& progress)
{
    Package package;
    const PlacedComments comments = placed(options.comments, markedUp);
    const bool hasComments = !comments.comments.empty();
    Relationships ofDocument = relationshipsOf(options, hasComments);
    const std::vector<RunningHead> heads = runningHeads(options, ofDocument);
    writeContentTypes(package, options, heads, hasComments);
    writePackageRelationships(package, options.mark.has_value());

    const auto nextChange =
        writeDocumentPart(package, markedUp, comments, options, ofDocument, heads, progress);
    if (!nextChange)
        return unexpected(
            DocxError{.problem = DocxError::Problem::Cancelled, .part = u"word/document.xml"_s});
    ofDocument.write(package, u"word/_rels/document.xml.rels"_s);

    Relationships ofFootnotes;
    writeFootnotesPart(package, markedUp, ofFootnotes, *nextChange);
    ofFootnotes.write(package, u"word/_rels/footnotes.xml.rels"_s);

    writeNumberingPart(package, markedUp.editions, options.look);
    writeStylesPart(
        package, reading.language,
        {.table = markedUp.isTable, .header = options.draftMark, .comments = hasComments},
        options.look);
    writeSettingsPart(package, reading.language, tracked, options.look);
    writeFontTablePart(package);
    writeRunningHeads(package, heads, reading.language);
    if (options.look)
        writeThemeAndPictures(package, *options.look);
    if (hasComments) {
        writeCommentsPart(package, comments.comments);
        writeCommentsExtendedPart(package, comments.comments);
    }
    writeCorePropertiesPart(package, reading);
    if (options.mark)
        writeCustomPropertiesPart(package, *options.mark);
    auto bytes = package.finish();
    if (!bytes)
        return bytes;
    const MayTell mayTell{.changes = tracked == TrackChanges::Yes, .comments = hasComments};
    if (auto found = fingerprintIn(*bytes, mayTell))
        return unexpected(DocxError{.problem = DocxError::Problem::TellsTooMuch,
                                    .part = std::move(found->part),
                                    .told = std::move(found->told)});
    return bytes;
}

} // namespace

Result<QByteArray, DocxError> writeDocx(const Reading& reading, const DocxOptions& options,
                                        const Progress& progress)
{
    return writeAll(unchanged(reading), reading, options, TrackChanges::No, progress);
}

Result<QByteArray, DocxError> writeLanguages(const std::vector<Reading>& readings,
                                             Arrangement arrangement, const DocxOptions& options,
                                             const Progress& progress)
{
    return writeAll(arranged(readings, arrangement), readings.front(), options, TrackChanges::No,
                    progress);
}

Result<QByteArray, DocxError> writeRedline(const Reading& before, const Reading& after,
                                           const DocxOptions& options, const Progress& progress)
{
    const ChangedParagraphs changed(before, after);
    return writeAll(changed.markedUp(), after, options, TrackChanges::Yes, progress);
}

} // namespace aigaq::docx
