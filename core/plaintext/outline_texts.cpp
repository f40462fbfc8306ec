// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/outline_texts.h"

#include "core/plaintext/links.h"
#include "core/plaintext/question_parts.h"

namespace aigaq::plaintext {

using namespace document;

Text OutlineTexts::next(const SourcedText& words)
{
    Text text;
    const QString line = onOneLine(words).words();
    qsizetype done = 0;
    for (qsizetype at = line.indexOf(SourcedText::noteMark); at >= 0;
         at = line.indexOf(SourcedText::noteMark, at + 1)) {
        appendLinked(text, line.mid(done, at - done));
        if (const auto& footnote = m_footnotes[m_notes.marks[m_mark++]])
            text.append(NoteMark{*footnote});
        done = at + 1;
    }
    appendLinked(text, line.mid(done));
    return text;
}

Text noteText(const SourcedText& words)
{
    Text text;
    appendLinked(text, onOneLine(words).words());
    return text;
}

} // namespace aigaq::plaintext
