// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_stream.h"

#include <QUtf8StringView>

namespace aigaq::json {

void JsonStream::begin(char bracket)
{
    beginValue();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonStream::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_bytes += bracket;
    m_first = false;
}

void JsonStream::key(QStringView name)
{
    beginValue();
    appendString(name);
    m_bytes += ": ";
    m_afterKey = true;
}

void JsonStream::value(QStringView text)
{
    beginValue();
    appendString(text);
}

void JsonStream::value(int number)
{
    beginValue();
    m_bytes += QByteArray::number(number);
}

void JsonStream::value(bool truth)
{
    beginValue();
    m_bytes += truth ? "true" : "false";
}

void JsonStream::null()
{
    beginValue();
    m_bytes += "null";
}

QByteArray JsonStream::finished() &&
{
    m_bytes += '\n';
    return std::move(m_bytes);
}

void JsonStream::beginValue()
{
    if (std::exchange(m_afterKey, false) || m_depth == 0)
        return;
    if (!std::exchange(m_first, false))
        m_bytes += ',';
    newLine();
}

void JsonStream::newLine()
{
    constexpr int indent = 2;
    m_bytes += '\n';
    m_bytes.append(qsizetype{m_depth} * indent, ' ');
}

void JsonStream::appendString(QStringView text)
{
    m_bytes += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            m_bytes += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            m_bytes += "\\u00" + QByteArray(1, c).toHex();
        else
            m_bytes += c;
    }
    m_bytes += '"';
}

} // namespace aigaq::json
