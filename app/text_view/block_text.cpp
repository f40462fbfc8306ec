// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/block_text.h"

#include "app/look/tint.h"
#include "app/text_view/block_look.h"

#include <QGuiApplication>
#include <QTextDocument>

#include <algorithm>

namespace aigaq::app {

using namespace document;

namespace {

QTextCharFormat anchorFormat(AnchorObjectType type, const NodeId& node, BlockKind kind,
                             const QTextDocument& document)
{
    QTextCharFormat format = formatOf({}, kind, document);
    format.setObjectType(type);
    format.setProperty(NodeProperty, hex(node));
    return format;
}

void appendFragment(Text& text, const QString& words, const QTextCharFormat& format)
{
    const auto node = nodeIdFromHex(format.property(NodeProperty).toString());
    const Run look{.bold = format.boolProperty(BoldProperty),
                   .italic = format.boolProperty(ItalicProperty),
                   .href = format.stringProperty(HrefProperty)};
    for (const QChar c : words) {
        if (c != QChar::ObjectReplacementCharacter)
            text.append(
                Run{.text = c, .bold = look.bold, .italic = look.italic, .href = look.href});
        else if (node && format.objectType() == NoteMarkObject)
            text.append(NoteMark{*node});
        else if (node && format.objectType() == CrossReferenceObject)
            text.append(CrossReference{*node});
    }
}

} // namespace

QTextCharFormat formatOf(const Run& look, BlockKind kind, const QTextDocument& document)
{
    const BlockLook blockLook = lookOf(kind);
    QTextCharFormat format;
    const QFont font = fontOf(blockLook, document.defaultFont());
    format.setFontPointSize(font.pointSizeF());
    format.setFontWeight(look.bold || blockLook.bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(look.italic);
    if (look.bold)
        format.setProperty(BoldProperty, true);
    if (look.italic)
        format.setProperty(ItalicProperty, true);
    if (!look.href.isEmpty()) {
        format.setProperty(HrefProperty, look.href);
        format.setToolTip(look.href);
        format.setFontUnderline(true);
        format.setForeground(tintOn(QGuiApplication::palette()).link);
    }
    return format;
}

void insertText(QTextCursor& cursor, const Text& text, BlockKind kind)
{
    const QTextDocument& document = *cursor.document();
    for (const Inline& part : text.inlines()) {
        if (const auto* run = std::get_if<Run>(&part))
            cursor.insertText(run->text, formatOf(*run, kind, document));
        else if (const auto* mark = std::get_if<NoteMark>(&part))
            cursor.insertText(QChar(QChar::ObjectReplacementCharacter),
                              anchorFormat(NoteMarkObject, mark->note, kind, document));
        else if (const auto* reference = std::get_if<CrossReference>(&part))
            cursor.insertText(
                QChar(QChar::ObjectReplacementCharacter),
                anchorFormat(CrossReferenceObject, reference->target, kind, document));
    }
}

Text textOf(const QTextBlock& block)
{
    return textOf(block, 0, block.length() - 1);
}

Text textOf(const QTextBlock& block, int from, int to)
{
    Text text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        const int first = std::max(from - start, 0);
        const int last = std::min(to - start, fragment.length());
        if (first < last)
            appendFragment(text, fragment.text().sliced(first, last - first),
                           fragment.charFormat());
    }
    return text;
}

} // namespace aigaq::app
