// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/part_stream.h"

#include <algorithm>

namespace aigaq::docx {

namespace {

constexpr qint64 smallPart = qint64{1} << 20; ///< up to here any ratio goes: empty tables pack well

} // namespace

PartStream::PartStream(std::unique_ptr<QIODevice> packed, PartSizes sizes,
                       const DocxReadLimits& limits, qint64& unpacked, PartKind kind)
    : m_packed(std::move(packed)), m_sizes(sizes), m_limits(limits), m_unpacked(unpacked),
      m_kind(kind)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool PartStream::atEnd() const
{
    return m_ended || m_problem;
}

qint64 PartStream::readData(char* data, qint64 most)
{
    if (atEnd())
        return -1;
    const qint64 count = m_packed->read(data, most);
    if (count > 0) {
        m_problem = problemIn(QByteArrayView(data, count));
        return m_problem ? -1 : count;
    }
    m_ended = true;
    if (count < 0 || m_done != m_sizes.declared)
        m_problem = DocxReadError::Problem::Damaged;
    return -1;
}

std::optional<DocxReadError::Problem> PartStream::problemIn(QByteArrayView bytes)
{
    m_done += bytes.size();
    m_unpacked += bytes.size();
    if (m_done > m_limits.part || m_unpacked > m_limits.unpacked)
        return DocxReadError::Problem::TooLarge;
    if (m_done > smallPart && m_done / m_limits.ratio > m_sizes.packed)
        return DocxReadError::Problem::NotFromWord;
    if (m_done > m_sizes.declared)
        return DocxReadError::Problem::Damaged;
    // The XML reader takes seconds for a tag with 100,000 attributes.
    for (qsizetype at = 0; at < bytes.size() && m_kind == PartKind::Xml;) {
        const qsizetype sign = bytes.indexOf(m_tag == 0 ? '<' : '>', at);
        const qsizetype end = sign < 0 ? bytes.size() : sign + 1;
        if (m_tag > 0 || sign >= 0)
            m_tag += m_tag == 0 ? 1 : end - at;
        if (m_tag > m_limits.tag)
            return DocxReadError::Problem::NotFromWord;
        if (sign >= 0 && bytes[sign] == '>')
            m_tag = 0;
        at = end;
    }
    return std::nullopt;
}

} // namespace aigaq::docx
