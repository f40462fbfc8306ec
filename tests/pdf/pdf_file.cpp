// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/pdf_file.h"

#include "core/pdf/pdf_writer.h"
#include "tests/document/random_submission.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;

QByteArray pdfOf(const Reading& reading)
{
    const auto pdf = pdf::writePdf(reading);
    if (!pdf) {
        if (pdf.error().problem == pdf::PdfError::Problem::NoFont)
            SKIP("no serif with Kazakh letters is installed");
        FAIL("no PDF: " << pdf.error().words.join(u' ').toStdString());
    }
    return *pdf;
}

Reading randomReading(QRandomGenerator& random, int pairs)
{
    const std::vector<Language>& languages = Language::all();
    const Language language =
        languages[static_cast<std::size_t>(random.bounded(static_cast<int>(languages.size())))];
    Reading read = reading(randomSubmission(random, pairs), language);
    const auto clean = [](std::vector<PrintedInline>& inlines) {
        for (PrintedInline& part : inlines) {
            if (auto* run = std::get_if<Run>(&part))
                run->text.replace(u"😀"_s, u"§"_s);
        }
    };
    for (Block& block : read.blocks)
        clean(block.inlines);
    for (Note& note : read.notes)
        clean(note.inlines);
    return read;
}

PdfFile::PdfFile(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(u"file.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString PdfFile::outputOf(const QString& program, QStringList arguments) const
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        SKIP(program.toStdString() << " is not installed");
    arguments.replaceInStrings(u"FILE"_s, m_folder.filePath(u"file.pdf"_s));
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    const QByteArray complaint = process.readAllStandardError();
    INFO(complaint.toStdString());
    REQUIRE(process.exitCode() == 0);
    REQUIRE(complaint.isEmpty());
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<FoundWord> PdfFile::words() const
{
    QString page = outputOf(u"pdftotext"_s, {u"-bbox"_s, u"FILE"_s, u"-"_s});
    page.remove(0, page.indexOf(u"<html"));
    QXmlStreamReader xml(page);
    std::vector<FoundWord> words;
    int number = -1;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"page")
            ++number;
        if (!xml.isStartElement() || xml.name() != u"word")
            continue;
        const auto at = [&, attributes = xml.attributes()](QLatin1StringView name) {
            return attributes.value(name).toDouble();
        };
        FoundWord word{.page = number,
                       .left = at("xMin"_L1),
                       .top = at("yMin"_L1),
                       .right = at("xMax"_L1),
                       .bottom = at("yMax"_L1)};
        word.text = xml.readElementText();
        words.push_back(word);
    }
    REQUIRE_FALSE(xml.hasError());
    return words;
}

QStringList PdfFile::structureTexts() const
{
    QStringList texts;
    const QString tree = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, u"FILE"_s});
    for (const QString& line : tree.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
            texts += text.sliced(1, text.size() - 2);
    }
    return texts;
}

} // namespace aigaq::tests
