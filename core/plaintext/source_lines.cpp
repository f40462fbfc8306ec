// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/source_lines.h"

#include "core/draft/characters.h"

namespace aigaq::plaintext {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

constexpr int tabColumns = 8;

bool isSoftBreak(char32_t c)
{
    return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Nothing but dashes, underscores, asterisks or the like: a line drawn by hand.
bool isDrawnLine(QStringView words)
{
    constexpr qsizetype shortest = 3;
    qsizetype signs = 0;
    for (const QChar c : words) {
        if (!c.isSpace() && !u"-_=*~–—─━═"_s.contains(c))
            return false;
        signs += c.isSpace() ? 0 : 1;
    }
    return signs >= shortest;
}

class LineCutter {
public:
    LineCutter(const DecodedText& decoded, ReadingProgress& progress)
        : m_decoded(decoded), m_progress(progress)
    {
    }

    SourceLines cut()
    {
        const QString& text = m_decoded.text;
        for (qsizetype at = 0; at < text.size() && m_progress.goesOn(at, text.size());) {
            char32_t c = text[at].unicode();
            const bool pair =
                text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
            if (pair)
                c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            if (c == replacementCharacter)
                noteDamage(at);
            at += pair ? 2 : 1;
            if (c == u'\r' && at < text.size() && text[at] == u'\n')
                ++at;
            take(c);
        }
        endLine();
        return std::move(m_result);
    }

private:
    static constexpr char32_t replacementCharacter = 0xFFFD;

    void take(char32_t c)
    {
        if (c == u'\r' || c == u'\n') {
            endLine();
            ++m_number;
        } else if (isSoftBreak(c)) {
            endLine();
        } else if (QChar::isSpace(c)) {
            m_spaces += QChar(static_cast<char16_t>(c));
        } else if (isLeftOut(c)) {
            ++m_leftOut[c];
        } else {
            flushSpaces();
            m_words += QChar::fromUcs4(c);
        }
    }

    void flushSpaces()
    {
        if (m_words.isEmpty()) {
            for (const QChar space : m_spaces)
                m_indent += space == u'\t' ? tabColumns : 1;
        } else if (!m_spaces.isEmpty()) {
            m_words += spaceFor(m_spaces);
        }
        m_spaces.clear();
    }

    void endLine()
    {
        if (isDrawnLine(m_words)) {
            report(FindingKind::LeftOut, m_words);
            m_words.clear();
        }
        if (!m_leftOut.empty())
            report(FindingKind::LeftOut, namesOf(m_leftOut));
        m_result.lines.push_back(
            {.words = std::move(m_words), .number = m_number, .indent = m_indent});
        m_leftOut.clear();
        m_words.clear();
        m_spaces.clear();
        m_indent = 0;
    }

    void noteDamage(qsizetype at)
    {
        if (m_damage < m_decoded.damage.size() && m_decoded.damage[m_damage].offset == at) {
            const QByteArray hex = m_decoded.damage[m_damage].bytes.toHex(' ').toUpper();
            report(FindingKind::DamagedBytes, QString::fromLatin1(hex));
            ++m_damage;
        }
    }

    void report(FindingKind kind, const QString& words)
    {
        m_result.findings.push_back({.kind = kind, .line = m_number, .words = words});
    }

    const DecodedText& m_decoded;
    ReadingProgress& m_progress;
    SourceLines m_result;
    QString m_words;
    QString m_spaces;
    LeftOutCharacters m_leftOut;
    std::size_t m_damage = 0;
    int m_number = 1;
    int m_indent = 0;
};

} // namespace

SourceLines sourceLines(const DecodedText& decoded, ReadingProgress& progress)
{
    return LineCutter(decoded, progress).cut();
}

} // namespace aigaq::plaintext
