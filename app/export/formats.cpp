// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats.h"

#include "app/messages/docx_messages.h"
#include "app/messages/pdf_messages.h"
#include "core/document/reading.h"
#include "core/docx/redline.h"
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

Written writeText(const WhatToWrite& what, const Progress& /*too short*/)
{
    return FileContent{
        .bytes = plaintext::writePlainText(reading(what.submission, what.language)).toUtf8()};
}

Written writeJson(const WhatToWrite& what, const Progress& /*too short*/)
{
    return FileContent{.bytes = json::writePlain(what.submission, what.language)};
}

Written writeWord(const WhatToWrite& what, const Progress& progress)
{
    const docx::ExportMark mark{
        .submission = what.submission.id, .language = what.language, .state = what.state};
    const Reading now = reading(what.submission, what.language);
    return (what.since != nullptr
                ? docx::writeRedline(reading(*what.since, what.language), now, mark, progress)
                : docx::writeDocx(now, mark, progress))
        .transform([](const QByteArray& bytes) { return FileContent{.bytes = bytes}; })
        .transform_error(wordedFor(what.file));
}

Written writePdf(const WhatToWrite& what, const Progress& progress)
{
    const auto pages = pdf::setPages(reading(what.submission, what.language), {},
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
