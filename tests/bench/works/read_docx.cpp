// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_reader.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <KZip>
#include <QBuffer>
#include <QFile>
#include <QXmlStreamReader>

namespace aigaq::bench {

namespace {

QByteArray wordFile(const GeneratedFiles& files)
{
    QFile file(files.path(".docx"));
    require(file.open(QIODevice::ReadOnly), "the Word file cannot be read");
    return file.readAll();
}

/// How many characters of text the parts have that a reader cannot do without.
qsizetype charactersIn(const QByteArray& docx)
{
    QBuffer buffer;
    buffer.setData(docx);
    KZip zip(&buffer);
    require(zip.open(QIODevice::ReadOnly), "the Word file cannot be opened");
    qsizetype characters = 0;
    for (const char* part : {"word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
                             "word/_rels/footnotes.xml.rels", "word/document.xml"}) {
        const auto* file = zip.directory()->file(QString::fromLatin1(part));
        require(file != nullptr, "the Word file lacks a part");
        const std::unique_ptr<QIODevice> device(file->createDevice());
        QXmlStreamReader xml(device.get());
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                characters += xml.text().size();
        }
    }
    return characters;
}

} // namespace

void readDocx(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const QByteArray bytes = wordFile(files);
    const auto imported =
        stopwatch.lap([&] { return docx::readDraft(bytes, std::nullopt, std::nullopt); });
    require(imported.has_value(), "the Word file could not be imported");
    const auto pairs = static_cast<std::size_t>(files.pairs);
    require(imported->submission.items.size() >= pairs &&
                imported->submission.footnotes.size() >= pairs,
            "the Word file became another submission");
}

void bareXml(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const QByteArray bytes = wordFile(files);
    const qsizetype characters = stopwatch.lap([&] { return charactersIn(bytes); });
    require(characters > files.pairs, "the parts have no words");
}

} // namespace aigaq::bench
