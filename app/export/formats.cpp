// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats.h"

#include "app/import/file_bytes.h"
#include "app/messages/docx_messages.h"
#include "app/messages/pdf_messages.h"
#include "core/document/extract.h"
#include "core/docx/redline.h"
#include "core/docx/template/template_reader.h"
#include "core/json/json_writer.h"
#include "core/pdf/pdf_writer.h"
#include "core/plaintext/plaintext_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

/// Words a capability's error as a sentence.
constexpr auto wordedFor(const QString& file)
{
    return [&file](const auto& error) { return sentence(error, file); };
}

Reading readingOf(const Submission& submission, Language language, const WhatToWrite& what,
                  Unwritten unwritten = Unwritten::LeftOut)
{
    Reading read = reading(submission, language, unwritten);
    if (what.choices.only)
        read = extract(read, *what.choices.only);
    return what.choices.notes ? read : withoutNotes(std::move(read));
}

Written writeText(const WhatToWrite& what, const Progress& /*too short*/)
{
    return FileContent{
        .bytes =
            plaintext::writePlainText(readingOf(what.submission, what.language, what)).toUtf8()};
}

Written writeJson(const WhatToWrite& what, const Progress& /*too short*/)
{
    return FileContent{.bytes = json::writePlain(what.submission, what.language)};
}

/// The looks that were chosen; the error is a sentence about the file that has them.
Result<std::optional<docx::DocxTemplate>, QString> lookOf(const ExportChoices& choices)
{
    if (choices.look.isEmpty())
        return std::nullopt;
    const auto bytes = bytesOfFile(choices.look, docx::DocxReadLimits().package, {});
    if (!bytes)
        return unexpected(bytes.error());
    auto look = docx::readTemplate(*bytes);
    if (!look)
        return unexpected(sentence(look.error(), choices.look));
    return std::optional(*std::move(look));
}

Result<QByteArray, docx::DocxError>
wordFile(const WhatToWrite& what, std::optional<docx::DocxTemplate> look, const Progress& progress)
{
    const ExportChoices& choices = what.choices;
    docx::DocxOptions options{.mark = {},
                              .paper = choices.paper,
                              .lineNumbers = choices.lineNumbers,
                              .draftMark = choices.draftMark,
                              .comments = {},
                              .look = std::move(look)};
    if (choices.comments)
        options.comments = docx::docxComments(what.submission);
    if (choices.isWhole())
        options.mark = docx::ExportMark{
            .submission = what.submission.id, .language = what.language, .state = what.state};
    const Reading now = readingOf(what.submission, what.language, what);
    if (what.since != nullptr)
        return docx::writeRedline(readingOf(*what.since, what.language, what), now, options,
                                  progress);
    if (choices.others.empty())
        return docx::writeDocx(now, options, progress);
    // Side by side, what is written in one language has its place in the others, too.
    const bool isTable = choices.arrangement == docx::Arrangement::SideBySide;
    const Unwritten unwritten = isTable ? Unwritten::Kept : Unwritten::LeftOut;
    std::vector<Reading> readings{readingOf(what.submission, what.language, what, unwritten)};
    for (const Language language : choices.others)
        readings.push_back(readingOf(what.submission, language, what, unwritten));
    return docx::writeLanguages(readings, choices.arrangement, options, progress);
}

Written writeWord(const WhatToWrite& what, const Progress& progress)
{
    auto look = lookOf(what.choices);
    if (!look)
        return unexpected(std::move(look.error()));
    return wordFile(what, *std::move(look), progress)
        .transform([](const QByteArray& bytes) { return FileContent{.bytes = bytes}; })
        .transform_error(wordedFor(what.file));
}

Written writePdf(const WhatToWrite& what, const Progress& progress)
{
    const auto pages = pdf::setPages(readingOf(what.submission, what.language, what), {},
                                     progressOfStep(progress, 0, 0.5));
    if (!pages)
        return unexpected(sentence(pages.error(), what.file));
    return pdf::writePdf(*pages, progressOfStep(progress, 0.5, 1))
        .transform(
            [&](const QByteArray& bytes) { return FileContent{.bytes = bytes, .pages = *pages}; })
        .transform_error(wordedFor(what.file));
}

constexpr std::array table{
    Format{"docx"_L1, QT_TRANSLATE_NOOP("Formats", "Word"), writeWord, true},
    Format{"pdf"_L1, QT_TRANSLATE_NOOP("Formats", "PDF"), writePdf, false},
    Format{"txt"_L1, QT_TRANSLATE_NOOP("Formats", "Text"), writeText, false},
    Format{"json"_L1, QT_TRANSLATE_NOOP("Formats", "JSON, for other programs"), writeJson, false},
};

} // namespace

std::span<const Format> formats()
{
    return table;
}

const Format* formatFor(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto* const found = std::ranges::find(table, ending, &Format::ending);
    return found == table.end() ? nullptr : found;
}

QString formatEndings()
{
    QStringList list;
    for (const Format& format : table)
        list << u'.' + QString(format.ending);
    return list.join(u", "_s);
}

QString nameOf(const Format& format)
{
    return Formats::tr(format.name);
}

} // namespace aigaq::app
