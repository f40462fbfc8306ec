// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/package_parts.h"

#include <QtEndian>

#include <algorithm>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

using Problem = DocxReadError::Problem;

/// What the ZIP's own directory says (PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16). KZip takes seconds
/// for tens of thousands of entries and hands out encrypted ones as if they were not.
class ZipDirectory {
public:
    explicit ZipDirectory(QByteArrayView zip) : m_zip(zip) {}

    [[nodiscard]] std::optional<DocxReadError> problem(int mostEntries) const
    {
        constexpr qsizetype endSize = 22;
        constexpr qsizetype longestComment = 0xFFFF;
        const QByteArrayView last = m_zip.last(std::min(m_zip.size(), endSize + longestComment));
        const qsizetype found = last.lastIndexOf("PK\5\6");
        if (found < 0 || last.size() - found < endSize)
            return DocxReadError{.problem = Problem::NotAPackage};
        const qsizetype end = m_zip.size() - last.size() + found;
        const auto entries = number<quint16>(end + 10);
        if (entries > mostEntries)
            return DocxReadError{.problem = Problem::TooManyParts};
        return encryptedEntry(number<quint32>(end + 16), entries);
    }

private:
    template <class Number>
    [[nodiscard]] Number number(qsizetype at) const
    {
        if (at + static_cast<qsizetype>(sizeof(Number)) > m_zip.size())
            return 0;
        return qFromLittleEndian<Number>(m_zip.data() + at);
    }

    [[nodiscard]] std::optional<DocxReadError> encryptedEntry(qsizetype at, int entries) const
    {
        constexpr qsizetype headerSize = 46;
        for (int i = 0; i < entries && at + headerSize <= m_zip.size(); ++i) {
            const qsizetype nameSize = number<quint16>(at + 28);
            const bool encrypted = (number<quint16>(at + 8) & 1U) != 0;
            if (encrypted && at + headerSize + nameSize <= m_zip.size())
                return DocxReadError{
                    .problem = Problem::Encrypted,
                    .part = QString::fromUtf8(m_zip.sliced(at + headerSize, nameSize))};
            at += headerSize + nameSize + number<quint16>(at + 30) + number<quint16>(at + 32);
        }
        return std::nullopt;
    }

    QByteArrayView m_zip;
};

} // namespace

PackageParts::PackageParts(const QByteArray& bytes, const DocxReadLimits& limits)
    : m_zip(&m_bytes), m_limits(limits)
{
    m_bytes.setData(bytes);
}

Result<std::unique_ptr<PackageParts>, DocxReadError>
PackageParts::open(const QByteArray& bytes, const DocxReadLimits& limits)
{
    if (bytes.size() > limits.package)
        return unexpected(DocxReadError{.problem = Problem::TooLarge});
    if (auto problem = ZipDirectory(bytes).problem(limits.entries))
        return unexpected(*std::move(problem));
    std::unique_ptr<PackageParts> parts(new PackageParts(bytes, limits));
    if (!parts->m_zip.open(QIODevice::ReadOnly))
        return unexpected(DocxReadError{.problem = Problem::NotAPackage});
    return parts;
}

bool PackageParts::has(const QString& part) const
{
    return m_zip.directory()->file(part) != nullptr;
}

std::unique_ptr<PartStream> PackageParts::read(const QString& part, PartKind kind)
{
    const auto* file = dynamic_cast<const KZipFileEntry*>(m_zip.directory()->file(part));
    if (file == nullptr)
        return nullptr;
    std::unique_ptr<QIODevice> packed(file->createDevice());
    if (packed == nullptr)
        return nullptr;
    return std::make_unique<PartStream>(
        std::move(packed), PartSizes{.packed = file->compressedSize(), .declared = file->size()},
        m_limits, m_unpacked, kind);
}

} // namespace aigaq::docx
