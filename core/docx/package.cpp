// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/package.h"

#include <QDateTime>
#include <QTimeZone>

namespace aigaq::docx {

namespace {

/// The first time that a zip entry can hold. In UTC, because KZip writes an entry's time as it
/// stands: a local time would tell where the file was made.
QDateTime entryTime()
{
    return {QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC};
}

/// A plain file; Word for Mac does not read entries whose external attributes are 0.
constexpr mode_t entryMode = 0100644;

} // namespace

Package::Package()
{
    check(m_zip.open(QIODevice::WriteOnly));
}

void Package::beginPart(const QString& name)
{
    if (m_failed)
        return;
    m_part = name;
    m_partSize = 0;
    check(m_zip.prepareWriting(name, {}, {}, 0, entryMode, entryTime(), entryTime(), entryTime()));
}

void Package::write(QByteArrayView bytes)
{
    if (m_failed)
        return;
    m_partSize += bytes.size();
    check(m_zip.writeData(bytes));
}

void Package::endPart()
{
    if (m_failed)
        return;
    check(m_zip.finishWriting(m_partSize));
}

Result<QByteArray, DocxError> Package::finish()
{
    const bool closed = m_zip.close();
    if (m_failed || !closed)
        return unexpected(DocxError{.problem = DocxError::Problem::NotWritten, .part = m_part});
    return std::move(m_bytes);
}

void Package::check(bool written)
{
    m_failed = m_failed || !written;
}

} // namespace aigaq::docx
