// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/part_writer.h"

namespace aigaq::docx {

namespace {

/// Large enough to deflate well, small enough that a long document never is in memory as XML.
constexpr qsizetype enoughToPassOn = 64 * 1024;

QByteArrayView escaped(char16_t sign)
{
    switch (sign) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return "&quot;";
    default:
        return {};
    }
}

} // namespace

PartWriter::PartWriter(Package& package, const QString& name) : m_package(package)
{
    m_pending.reserve(2 * enoughToPassOn);
    m_package.beginPart(name);
    markup(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           "\n");
}

PartWriter::~PartWriter()
{
    passOn();
    m_package.endPart();
}

PartWriter& PartWriter::markup(QByteArrayView xml)
{
    m_pending += xml;
    if (m_pending.size() >= enoughToPassOn)
        passOn();
    return *this;
}

PartWriter& PartWriter::text(QStringView words)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArrayView escape = escaped(words[i].unicode());
        if (escape.isNull())
            continue;
        m_pending += words.sliced(from, i - from).toUtf8();
        m_pending += escape;
        from = i + 1;
    }
    return markup(words.sliced(from).toUtf8());
}

PartWriter& PartWriter::number(qint64 value)
{
    return markup(QByteArray::number(value));
}

void PartWriter::passOn()
{
    m_package.write(m_pending);
    m_pending.resize(0);
}

} // namespace aigaq::docx
