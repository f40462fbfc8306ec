// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_reader.h"
#include "core/docx/docx_writer.h"
#include "core/docx/template/template_reader.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/returned/returned_changes.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"

#include <KZip>
#include <QBuffer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <tuple>

/// Reading a Word document from a stranger, with libFuzzer (https://llvm.org/docs/LibFuzzer.html).
///
/// Bytes change in two ways: those of the package, for what unpacks it; and those of one part,
/// which is then packed as it should be, so that what reads XML meets something new each time.
/// Whatever they are, reading must end without a crash, and what it gives back must be a submission
/// that can be kept, exported and read again.

using namespace aigaq;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t mostSize);

namespace {

void demand(bool good, const char* what)
{
    if (good)
        return;
    std::fputs(what, stderr);
    std::abort();
}

/// What programs write that are not ours: lists, tracked changes, comments, tables, boxes, fields.
constexpr QByteArrayView body = R"(
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Key issues</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
 <w:r><w:rPr><w:b/></w:rPr><w:t>One </w:t></w:r><w:ins w:author="A"><w:r><w:t>two</w:t></w:r></w:ins>
 <w:del w:author="B"><w:r><w:delText>three</w:delText></w:r></w:del>
 <w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>
<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>2. Question: a) why; b) how?</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://a.example"</w:instrText></w:r>
 <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>there</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
 <w:r><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:br/></w:r></w:p>
<w:sdt><w:sdtContent><w:p><w:pPr><w:rPr><w:del w:author="A"/></w:rPr></w:pPr><w:r><w:t>3. End</w:t></w:r></w:p></w:sdtContent></w:sdt>
)";

using Parts = std::map<QString, QByteArray>;

/// What can be unpacked; nothing of what is no ZIP any more.
Parts unpacked(const QByteArray& package)
{
    Parts parts;
    QBuffer buffer;
    buffer.setData(package);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return parts;
    for (const QString& folder : {u""_s, u"_rels"_s, u"word"_s, u"word/_rels"_s}) {
        const auto* entry = folder.isEmpty() ? zip.directory() : zip.directory()->entry(folder);
        const auto* directory = dynamic_cast<const KArchiveDirectory*>(entry);
        if (directory == nullptr)
            continue;
        for (const QString& name : directory->entries()) {
            const auto* file = directory->file(name);
            constexpr qint64 most = 1 << 20;
            if (file != nullptr && file->size() <= most)
                parts[folder.isEmpty() ? name : QString(folder + u'/' + name)] = file->data();
        }
    }
    return parts;
}

QByteArray packed(const Parts& parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    demand(zip.open(QIODevice::WriteOnly), "a package cannot be begun\n");
    for (const auto& [name, bytes] : parts)
        demand(zip.writeFile(name, bytes), "a part cannot be packed\n");
    demand(zip.close(), "a package cannot be closed\n");
    return buffer.data();
}

/// An export with what other programs write put in, one with comments, and one with a language a
/// column.
std::array<QByteArray, 3> madeSeeds()
{
    Parts foreign = unpacked(docx::writeDocx(arveniaIn(u"en")).value());
    QByteArray& document = foreign[u"word/document.xml"_s];
    document.insert(document.indexOf("<w:body>") + 8, body);

    constexpr quint32 anyNumber = 7;
    QRandomGenerator random(anyNumber);
    const document::Submission submission = randomSubmission(random, 2);
    const auto language = document::Language::fallback();
    const QByteArray commented =
        docx::writeDocx(document::reading(submission, language),
                        {.mark = {}, .comments = docx::docxComments(submission)})
            .value();

    std::vector<document::Reading> readings;
    for (const document::Language one : document::Language::all())
        readings.push_back(document::reading(submission, one, document::Unwritten::Kept));
    const QByteArray table =
        docx::writeLanguages(readings, docx::Arrangement::SideBySide,
                             {.mark = {}, .comments = docx::docxComments(submission)})
            .value();
    return {packed(foreign), commented, table};
}

const QByteArray& seed(std::minstd_rand& random)
{
    static const std::array<QByteArray, 3> seeds = madeSeeds();
    return seeds.at(random() % seeds.size());
}

/// The same package with one part changed and packed as it should be.
QByteArray withAnotherPart(const QByteArray& package, std::minstd_rand& random)
{
    Parts parts = unpacked(package);
    if (parts.empty())
        return seed(random);
    auto part = parts.begin();
    std::advance(part, static_cast<std::ptrdiff_t>(random() % parts.size()));
    constexpr unsigned mostlyTheText = 2;
    if (const auto text = parts.find(u"word/document.xml"_s);
        text != parts.end() && random() % mostlyTheText == 0)
        part = text;
    QByteArray& bytes = part->second;
    const qsizetype size = bytes.size();
    constexpr qsizetype room = 256;
    bytes.resize(size + room, ' ');
    const std::size_t changed =
        LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(bytes.data()),
                         static_cast<std::size_t>(size), static_cast<std::size_t>(size + room));
    bytes.resize(static_cast<qsizetype>(changed));
    return packed(parts);
}

void demandKept(const document::Submission& submission)
{
    const auto again = json::readJson(json::writeFull(submission));
    demand(again && *again == submission, "what came in cannot be kept\n");
}

void read(const QByteArray& bytes, docx::TrackedChanges tracked)
{
    const auto draft = docx::readDraft(bytes, {}, tracked);
    if (!draft)
        return;
    const document::Submission& submission = draft->submission;
    demandKept(submission);
    const auto reading = document::reading(submission, submission.draftLanguage);
    const auto exported = docx::writeDocx(reading);
    demand(exported.has_value(), "what was read cannot be exported\n");
    demand(docx::readDraft(*exported, {}, {}).has_value() || reading.blocks.empty(),
           "what was exported cannot be read\n");
    const auto both =
        docx::readTranslation(bytes, document::Language::fallback(), tracked, submission);
    demand(both.has_value(), "what was read cannot be taken in\n");
    demandKept(both->submission);
}

/// The same bytes as an export of Arvenia that comes back.
void readReturned(const QByteArray& bytes)
{
    const auto document = returned::readReturned(bytes);
    if (!document)
        return;
    const document::Submission base = arvenia();
    const document::Language language = document::Language::fallback();
    const auto came = returned::returnedSubmission(base, language, *document);
    demandKept(came.submission);
    const auto changes = returned::returnedChanges(base, language, came);
    const auto taken = returned::withChanges(base, language, came.submission, changes);
    demandKept(taken);
    demand(returned::withChanges(base, language, came.submission, {}) == base,
           "what was not taken changed something\n");
    std::ignore = docx::readExportMark(bytes);
}

/// The same bytes as a template.
void useLook(const QByteArray& bytes)
{
    auto look = docx::readTemplate(bytes);
    if (!look)
        return;
    const auto written =
        docx::writeDocx(arveniaIn(u"en"), {.mark = {}, .comments = {}, .look = *std::move(look)});
    demand(!written || docx::readDraft(*written, {}, docx::TrackedChanges::Accept).has_value(),
           "what was written with a template cannot be read\n");
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t mostSize, unsigned seedOfChange)
{
    std::minstd_rand random(seedOfChange);
    constexpr unsigned bytesOnly = 8; // one time in so many
    if (size > 0 && random() % bytesOnly == 0)
        return LLVMFuzzerMutate(data, size, mostSize);
    const QByteArray given(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray changed = withAnotherPart(given, random);
    const std::size_t newSize = std::min(static_cast<std::size_t>(changed.size()), mostSize);
    std::copy_n(changed.constData(), newSize, reinterpret_cast<char*>(data));
    return newSize;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    read(bytes, docx::TrackedChanges::Accept);
    read(bytes, docx::TrackedChanges::Reject);
    readReturned(bytes);
    useLook(bytes);
    return 0;
}
