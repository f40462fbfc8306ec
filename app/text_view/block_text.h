// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>

/// Texts as blocks of a text document and back. An anchor is one object character whose format
/// names the node; what it prints is painted (anchor_object.h), so that it is always right.
namespace aigaq::app {

enum AnchorObjectType { NoteMarkObject = QTextFormat::UserObject + 1, CrossReferenceObject };

/// Properties of character formats in which the document's own looks are kept; weights and colours
/// of the format follow from them and from the kind of block.
enum TextProperty {
    BoldProperty = QTextFormat::UserProperty + 1,
    ItalicProperty,
    HrefProperty,
    NodeProperty, ///< of an anchor: the node's id in hex
};

[[nodiscard]] QTextCharFormat formatOf(const document::Run& look, document::BlockKind kind,
                                       const QTextDocument& document);

/// Inserts a text at the cursor, in the look that this kind of block has.
void insertText(QTextCursor& cursor, const document::Text& text, document::BlockKind kind);

/// What the user's words in this block are. A view never holds a citation's mark.
[[nodiscard]] document::Text textOf(const QTextBlock& block);
/// The same of a part of it, counted from the block's start.
[[nodiscard]] document::Text textOf(const QTextBlock& block, int from, int to);

} // namespace aigaq::app
