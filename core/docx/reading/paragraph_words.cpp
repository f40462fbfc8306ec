// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/paragraph_words.h"

namespace aigaq::docx {

using namespace draft;

void ParagraphWords::take(QStringView words, const Look& look)
{
    qsizetype plainFrom = 0; // letters and digits go in together: there are millions of them
    const auto flush = [&](qsizetype to) {
        if (to > plainFrom) {
            flushSpaces();
            m_words.append(words.sliced(plainFrom, to - plainFrom), m_line, look);
        }
    };
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar c = words[at];
        if (c.unicode() > u' ' && c.unicode() < 0x7F)
            continue;
        if (c.isLetterOrNumber() && !c.isSurrogate())
            continue;
        flush(at);
        const bool pair =
            c.isHighSurrogate() && at + 1 < words.size() && words[at + 1].isLowSurrogate();
        takeCharacter(pair ? QChar::surrogateToUcs4(c, words[at + 1]) : c.unicode(), look);
        at += pair ? 1 : 0;
        plainFrom = at + 1;
    }
    flush(words.size());
}

void ParagraphWords::takeCharacter(char32_t c, const Look& look)
{
    if (QChar::isSpace(c)) {
        if (m_spaces.isEmpty())
            m_lookOfSpace = look;
        m_spaces += QChar(static_cast<char16_t>(c));
    } else if (isLeftOut(c)) {
        ++m_leftOut[c];
    } else {
        flushSpaces();
        m_words.append(QString(QChar::fromUcs4(c)), m_line, look);
    }
}

void ParagraphWords::takeLineBreak()
{
    m_spaces.clear();
    if (!m_words.isEmpty() && m_words.words().back() != lineBreak)
        m_words.append(QStringView(&lineBreak, 1), m_line);
}

void ParagraphWords::takeMark(int comments)
{
    m_spaces.clear();
    m_words.append(QStringView(&SourcedText::noteMark, 1), m_line, {.comments = comments});
}

void ParagraphWords::flushSpaces()
{
    if (!m_spaces.isEmpty() && !m_words.isEmpty() && m_words.words().back() != lineBreak)
        m_words.append(spaceFor(m_spaces), m_line, m_lookOfSpace);
    m_spaces.clear();
}

} // namespace aigaq::docx
