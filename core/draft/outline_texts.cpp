// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/outline_texts.h"

#include "core/draft/links.h"
#include "core/draft/question_parts.h"

namespace aigaq::draft {

using namespace document;

Text OutlineTexts::next(const SourcedText& words)
{
    Text text;
    const SourcedText line = onOneLine(words);
    for (const SourcedText::Piece& piece : line.pieces()) {
        const QString part = line.words().mid(piece.from, piece.length);
        qsizetype done = 0;
        for (qsizetype at = part.indexOf(SourcedText::noteMark); at >= 0;
             at = part.indexOf(SourcedText::noteMark, at + 1)) {
            appendLinked(text, part.mid(done, at - done), piece.look);
            if (const auto& footnote = m_footnotes[m_notes.marks[m_mark++]])
                text.append(NoteMark{*footnote});
            done = at + 1;
        }
        appendLinked(text, part.mid(done), piece.look);
    }
    return text;
}

Text noteText(const SourcedText& words)
{
    Text text;
    const SourcedText line = onOneLine(words);
    for (const SourcedText::Piece& piece : line.pieces())
        appendLinked(text, line.words().mid(piece.from, piece.length), piece.look);
    return text;
}

} // namespace aigaq::draft
