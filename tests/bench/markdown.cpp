// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/markdown.h"

namespace aigaq::bench {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const std::vector<PrintedInline>& inlines)
{
    QString words;
    for (const PrintedInline& part : inlines) {
        if (const auto* note = std::get_if<NoteNumber>(&part))
            words += u"[^%1]"_s.arg(note->number);
        else if (const auto* run = std::get_if<Run>(&part))
            words += run->href.isEmpty() ? run->text : u'<' + run->href + u'>';
    }
    return words;
}

QString start(const Block& block, Language language)
{
    switch (block.kind) {
    case BlockKind::Title:
        return u"# "_s;
    case BlockKind::Framework:
        return u"## "_s;
    case BlockKind::Issue:
        return u"%1. "_s.arg(block.number);
    case BlockKind::Question:
        return u"%1. **%2** "_s.arg(QString::number(block.number), language.questionLabel());
    default:
        return {};
    }
}

} // namespace

QString markdown(const Reading& reading)
{
    QString text;
    for (const Block& block : reading.blocks)
        text += start(block, reading.language) + wordsOf(block.inlines) + u"\n\n";
    for (const Note& note : reading.notes)
        text += u"[^%1]: "_s.arg(note.number) + wordsOf(note.inlines) + u"\n\n";
    return text;
}

} // namespace aigaq::bench
