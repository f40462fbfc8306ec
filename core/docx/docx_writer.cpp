// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"

#include "core/docx/changed_paragraphs.h"
#include "core/docx/comments_part.h"
#include "core/docx/core_properties_part.h"
#include "core/docx/custom_properties_part.h"
#include "core/docx/document_part.h"
#include "core/docx/font_table_part.h"
#include "core/docx/footer_part.h"
#include "core/docx/footnotes_part.h"
#include "core/docx/header_part.h"
#include "core/docx/numbering_part.h"
#include "core/docx/part_writer.h"
#include "core/docx/redline.h"
#include "core/docx/relationships.h"
#include "core/docx/settings_part.h"
#include "core/docx/styles_part.h"

#include <array>

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// [Content_Types].xml, the first part because readers look for it there (ISO/IEC 29500-2, 10.1).
void writeContentTypes(Package& package, const DocxOptions& options, bool hasComments)
{
    struct PartType {
        QByteArrayView part;
        QByteArrayView type; ///< the middle of its name
    };
    constexpr std::array types{
        PartType{.part = "word/document", .type = "officedocument.wordprocessingml.document.main"},
        PartType{.part = "word/footnotes", .type = "officedocument.wordprocessingml.footnotes"},
        PartType{.part = "word/numbering", .type = "officedocument.wordprocessingml.numbering"},
        PartType{.part = "word/styles", .type = "officedocument.wordprocessingml.styles"},
        PartType{.part = "word/settings", .type = "officedocument.wordprocessingml.settings"},
        PartType{.part = "word/fontTable", .type = "officedocument.wordprocessingml.fontTable"},
        PartType{.part = "word/footer1", .type = "officedocument.wordprocessingml.footer"},
        PartType{.part = "docProps/core", .type = "package.core-properties"},
    };
    PartWriter xml(package, u"[Content_Types].xml"_s);
    xml.markup(R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
               R"(<Default Extension="rels")"
               R"( ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
               R"(<Default Extension="xml" ContentType="application/xml"/>)");
    for (const auto& [part, type] : types) {
        xml.markup("<Override PartName=\"/").markup(part).markup(R"(.xml" ContentType=")");
        xml.markup("application/vnd.openxmlformats-").markup(type).markup("+xml\"/>");
    }
    if (options.draftMark)
        xml.markup(R"(<Override PartName="/word/header1.xml" ContentType="application/)"
                   R"(vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>)");
    if (hasComments)
        xml.markup(R"(<Override PartName="/word/comments.xml" ContentType="application/)"
                   R"(vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>)"
                   R"(<Override PartName="/word/commentsExtended.xml" ContentType="application/)"
                   R"(vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/>)");
    if (options.mark)
        xml.markup(R"(<Override PartName="/docProps/custom.xml" ContentType="application/)"
                   R"(vnd.openxmlformats-officedocument.custom-properties+xml"/>)");
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

Result<QByteArray, DocxError> writeAll(const MarkedUp& markedUp, const Reading& reading,
                                       const DocxOptions& options, TrackChanges tracked,
                                       const Progress& progress)
{
    Package package;
    const PlacedComments comments = placed(options.comments, markedUp);
    const bool hasComments = !comments.comments.empty();
    writeContentTypes(package, options, hasComments);
    writePackageRelationships(package, options.mark.has_value());

    Relationships ofDocument;
    ofDocument.toPart("styles", u"styles.xml"_s);
    ofDocument.toPart("numbering", u"numbering.xml"_s);
    ofDocument.toPart("settings", u"settings.xml"_s);
    ofDocument.toPart("fontTable", u"fontTable.xml"_s);
    ofDocument.toPart("footnotes", u"footnotes.xml"_s);
    RunningHeads heads{.header = {}, .footer = ofDocument.toPart("footer", u"footer1.xml"_s)};
    if (options.draftMark)
        heads.header = ofDocument.toPart("header", u"header1.xml"_s);
    if (hasComments) {
        ofDocument.toPart("comments", u"comments.xml"_s);
        ofDocument.toExtension(
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"_ba,
            u"commentsExtended.xml"_s);
    }
    const auto nextChange =
        writeDocumentPart(package, markedUp, comments, options, ofDocument, heads, progress);
    if (!nextChange)
        return unexpected(
            DocxError{.problem = DocxError::Problem::Cancelled, .part = u"word/document.xml"_s});
    ofDocument.write(package, u"word/_rels/document.xml.rels"_s);

    Relationships ofFootnotes;
    writeFootnotesPart(package, markedUp, ofFootnotes, *nextChange);
    ofFootnotes.write(package, u"word/_rels/footnotes.xml.rels"_s);

    writeNumberingPart(package, markedUp.editions);
    writeStylesPart(
        package, reading.language,
        {.table = markedUp.isTable, .header = options.draftMark, .comments = hasComments});
    writeSettingsPart(package, reading.language, tracked);
    writeFontTablePart(package);
    writeFooterPart(package);
    if (options.draftMark)
        writeHeaderPart(package, reading.language);
    if (hasComments) {
        writeCommentsPart(package, comments.comments);
        writeCommentsExtendedPart(package, comments.comments);
    }
    writeCorePropertiesPart(package, reading);
    if (options.mark)
        writeCustomPropertiesPart(package, *options.mark);
    return package.finish();
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
