// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/bracket_tracker.h"

#include "core/draft/draft_words.h"
#include "core/draft/line_start.h"

namespace aigaq::draft {

using namespace Qt::StringLiterals;

void BracketTracker::feed(QStringView line)
{
    m_wordEnded = true; // a line break parts words, too
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!c.isSpace())
            m_endsWithNote = false;
        if (c == u'[') {
            ++m_depth;
            if (m_noteDepth == 0 && noteOpening(line.sliced(i)))
                m_noteDepth = m_depth;
        } else if (c == u']' && m_depth > 0) {
            m_endsWithNote = m_noteDepth == m_depth;
            if (m_endsWithNote)
                m_noteDepth = 0;
            --m_depth;
        } else if (m_depth == 0) {
            takeOutside(c);
        }
    }
}

void BracketTracker::takeOutside(QChar c)
{
    constexpr qsizetype longEnough = 16;
    if (c.isSpace()) {
        m_wordEnded = true;
        return;
    }
    if (u"\"”»“'’)"_s.contains(c))
        return;
    if (m_wordEnded)
        m_lastWord.clear();
    m_wordEnded = false;
    if (m_lastWord.size() == longEnough)
        m_lastWord.remove(0, 1);
    m_lastWord += c;
}

bool BracketTracker::endsSentence() const
{
    if (m_lastWord.isEmpty() || !u".?!…:"_s.contains(m_lastWord.back()))
        return false;
    const QStringView word = QStringView(m_lastWord).chopped(1);
    return m_lastWord.back() != u'.' || !isAbbreviation(word.sliced(word.lastIndexOf(u'(') + 1));
}

bool endsSentence(QStringView words)
{
    BracketTracker tracker;
    tracker.feed(words);
    return tracker.endsSentence();
}

} // namespace aigaq::draft
