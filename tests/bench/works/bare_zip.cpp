// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <KZip>
#include <QBuffer>
#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace aigaq::bench {

namespace {

struct Part {
    QString name;
    QByteArray bytes;
};

void appendParts(const KArchiveDirectory& folder, const QString& path, std::vector<Part>& parts)
{
    for (const QString& name : folder.entries()) {
        const KArchiveEntry* entry = folder.entry(name);
        if (entry->isDirectory())
            appendParts(static_cast<const KArchiveDirectory&>(*entry), path + name + u'/', parts);
        else
            parts.push_back(
                {.name = path + name, .bytes = static_cast<const KArchiveFile*>(entry)->data()});
    }
}

std::vector<Part> partsOf(const QString& path)
{
    KZip zip(path);
    require(zip.open(QIODevice::ReadOnly), "the Word file cannot be opened");
    std::vector<Part> parts;
    appendParts(*zip.directory(), {}, parts);
    return parts;
}

/// Each entry as docx::Package makes it, without asking for the time or the user.
bool add(KZip& zip, const Part& part)
{
    constexpr mode_t mode = 0100644;
    const QDateTime time(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    return zip.prepareWriting(part.name, {}, {}, part.bytes.size(), mode, time, time, time) &&
           zip.writeData(part.bytes) && zip.finishWriting(part.bytes.size());
}

QByteArray zipped(const std::vector<Part>& parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    bool good = zip.open(QIODevice::WriteOnly);
    for (const Part& part : parts)
        good = good && add(zip, part);
    good = zip.close() && good;
    return good ? bytes : QByteArray();
}

} // namespace

void bareZip(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const std::vector<Part> parts = partsOf(files.path(".docx"));
    const QByteArray bytes = stopwatch.lap([&] { return zipped(parts); });
    require(!bytes.isEmpty(), "the parts could not be zipped");
}

} // namespace aigaq::bench
