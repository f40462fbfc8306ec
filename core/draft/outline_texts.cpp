// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/outline_texts.h"

#include "core/draft/draft_comments.h"
#include "core/draft/links.h"
#include "core/draft/question_parts.h"
#include "core/draft/whole_references.h"

namespace aigaq::draft {

using namespace document;

namespace {

/// What the words of this look refer to, if they print a paragraph's number.
std::optional<NodeId> targetOf(const Look& look, const ReferenceTargets& targets)
{
    const auto index = static_cast<std::size_t>(look.reference);
    return index == 0 || index > targets.size() ? std::nullopt : targets[index - 1];
}

} // namespace

Text OutlineTexts::next(const SourcedText& words)
{
    Text text;
    const SourcedText line = withoutComments(onOneLine(words));
    for (const SourcedText::Piece& piece : line.pieces()) {
        if (const auto target = targetOf(piece.look, m_targets)) {
            text.append(CrossReference{*target});
            continue;
        }
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
    return withWholeReferences(text.inlines());
}

Text noteText(const SourcedText& words, const ReferenceTargets& targets)
{
    Text text;
    const SourcedText line = withoutComments(onOneLine(words));
    for (const SourcedText::Piece& piece : line.pieces()) {
        if (const auto target = targetOf(piece.look, targets))
            text.append(CrossReference{*target});
        else
            appendLinked(text, line.words().mid(piece.from, piece.length), piece.look);
    }
    return withWholeReferences(text.inlines());
}

} // namespace aigaq::draft
