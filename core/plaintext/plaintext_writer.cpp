// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/plaintext_writer.h"

#include <utility>

namespace aigaq::plaintext {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString mark(int number)
{
    return u'[' + QString::number(number) + u']';
}

QString printed(const std::vector<PrintedInline>& inlines)
{
    QString words;
    for (const PrintedInline& part : inlines) {
        if (const auto* run = std::get_if<Run>(&part))
            words += run->text;
        else if (const auto* note = std::get_if<NoteNumber>(&part))
            words += mark(note->number);
        else
            words += std::get<ParagraphNumber>(part).label;
    }
    return words;
}

/// What stands before a block's words.
QString lead(const Block& block, Language language)
{
    switch (block.kind) {
    case BlockKind::Title:
    case BlockKind::Framework:
    case BlockKind::Organisation:
    case BlockKind::Introduction:
    case BlockKind::Heading:
        return {};
    case BlockKind::Issue:
        return QString::number(block.number) + u". "_s;
    case BlockKind::Question:
        return QString::number(block.number) + u". "_s + language.questionLabel() + u' ';
    case BlockKind::IssueContinuation:
    case BlockKind::QuestionContinuation:
        return u"   "_s;
    case BlockKind::SubQuestion:
        return u"   "_s + block.letter + u") "_s;
    }
    std::unreachable();
}

/// Title, framework line and organisations are one group, the introduction is one, and so is each
/// pair with the headings above it. An empty line stands between groups.
bool beginsGroup(BlockKind kind, BlockKind before)
{
    switch (kind) {
    case BlockKind::Introduction:
        return before != BlockKind::Introduction;
    case BlockKind::Heading:
        return before != BlockKind::Heading;
    case BlockKind::Issue:
        return before != BlockKind::Heading;
    default:
        return false;
    }
}

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QString writePlainText(const Reading& reading)
{
    QString text;
    for (std::size_t i = 0; i < reading.blocks.size(); ++i) {
        const Block& block = reading.blocks[i];
        if (i > 0 && beginsGroup(block.kind, reading.blocks[i - 1].kind))
            text += u'\n';
        text +=
            withoutTrailingSpaces(lead(block, reading.language) + printed(block.inlines)) + u'\n';
    }
    if (!reading.notes.empty() && !text.isEmpty())
        text += u'\n';
    for (const Note& note : reading.notes)
        text += withoutTrailingSpaces(mark(note.number) + u' ' + printed(note.inlines)) + u'\n';
    return text;
}

} // namespace aigaq::plaintext
