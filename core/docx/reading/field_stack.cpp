// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/field_stack.h"

#include <algorithm>
#include <ranges>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInstruction = 8192;
constexpr std::size_t deepest = 32;

/// The words of an instruction; what stands in quotation marks is one word, in which `\"` is a
/// quotation mark and `\\` a backslash.
QStringList wordsOf(const QString& instruction)
{
    QStringList words;
    for (qsizetype at = 0; at < instruction.size();) {
        if (instruction[at].isSpace()) {
            ++at;
            continue;
        }
        QString word;
        if (instruction[at] == u'"') {
            for (++at; at < instruction.size() && instruction[at] != u'"'; ++at) {
                if (instruction[at] == u'\\' && at + 1 < instruction.size())
                    ++at;
                word += instruction[at];
            }
            ++at;
        } else {
            for (; at < instruction.size() && !instruction[at].isSpace(); ++at)
                word += instruction[at];
        }
        words << word;
    }
    return words;
}

/// 17.16.5.25 HYPERLINK: the address comes first, `\l` and the place in it may follow.
QString addressIn(const QStringList& words)
{
    QString address;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == R"(\l)"_L1 && i + 1 < words.size())
            return address.isEmpty() ? QString() : QString(address + u'#' + words[i + 1]);
        if (words[i] == R"(\o)"_L1 || words[i] == R"(\t)"_L1)
            ++i;
        else if (!words[i].startsWith(u'\\') && address.isEmpty())
            address = words[i];
    }
    return address;
}

/// 17.16.5.51 REF: with one of these switches it prints the number of the bookmarked paragraph, and
/// without them the paragraph's words.
QString numberedBookmarkIn(const QStringList& words)
{
    const bool printsNumber = std::ranges::any_of(words, [](const QString& word) {
        const QString name = word.toLower();
        return name == R"(\n)"_L1 || name == R"(\r)"_L1 || name == R"(\w)"_L1;
    });
    return printsNumber ? words.value(1) : QString();
}

} // namespace

void FieldStack::begin()
{
    if (m_fields.size() < deepest)
        m_fields.emplace_back();
    else
        ++m_beyond;
}

void FieldStack::takeInstruction(const QString& words)
{
    if (m_fields.empty() || m_beyond > 0 || m_fields.back().separated)
        return;
    QString& instruction = m_fields.back().instruction;
    if (instruction.size() + words.size() <= longestInstruction)
        instruction += words;
}

void FieldStack::separate()
{
    if (m_fields.empty() || m_beyond > 0 || m_fields.back().separated)
        return;
    Field& field = m_fields.back();
    field.separated = true;
    const QStringList words = wordsOf(field.instruction);
    const QString name = words.isEmpty() ? QString() : words.front().toUpper();
    field.isContents = name == "TOC"_L1;
    if (name == "HYPERLINK"_L1)
        field.href = addressIn(words);
    if (name == "REF"_L1)
        field.numberedBookmark = numberedBookmarkIn(words);
    if (!field.numberedBookmark.isEmpty())
        ++m_numbers;
}

void FieldStack::end()
{
    if (m_beyond > 0)
        --m_beyond;
    else if (!m_fields.empty())
        m_fields.pop_back();
}

void FieldStack::endParagraph()
{
    for (Field& field : m_fields)
        field.separated = true;
}

void FieldStack::beginSimple(const QString& instruction)
{
    begin();
    takeInstruction(instruction);
    separate();
}

bool FieldStack::inInstruction() const
{
    return std::ranges::any_of(m_fields, [](const Field& field) { return !field.separated; });
}

bool FieldStack::inContents() const
{
    return std::ranges::any_of(m_fields, &Field::isContents);
}

QString FieldStack::href() const
{
    for (const Field& field : m_fields | std::views::reverse) {
        if (!field.href.isEmpty())
            return field.href;
    }
    return {};
}

QString FieldStack::numberedBookmark() const
{
    return m_fields.empty() ? QString() : m_fields.back().numberedBookmark;
}

} // namespace aigaq::docx
