// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/wording_view.h"

#include "app/history/wording_printer.h"
#include "app/look/tint.h"

#include <QTextCursor>

namespace aigaq::app {

using namespace document;

namespace {

constexpr std::size_t mostTexts = 200; ///< more are not read, and would keep the window waiting

QTextCharFormat formatOf(WordChange change, const Tint& tint)
{
    QTextCharFormat format;
    if (change == WordChange::Added) {
        format.setForeground(tint.addedWords);
        format.setBackground(tint.addedGround);
        format.setFontUnderline(true);
    } else if (change == WordChange::Removed) {
        format.setForeground(tint.removedWords);
        format.setBackground(tint.removedGround);
        format.setFontStrikeOut(true);
    }
    return format;
}

void insert(QTextCursor& cursor, const DiffPiece& piece, const WordingPrinter& printer,
            const Tint& tint)
{
    for (const Inline& part : piece.text.inlines()) {
        QTextCharFormat format = formatOf(piece.change, tint);
        if (const auto* run = std::get_if<Run>(&part)) {
            format.setFontItalic(run->italic);
            if (run->bold)
                format.setFontWeight(QFont::Bold);
            cursor.insertText(run->text, format);
        } else {
            Text anchor;
            std::visit([&](const auto& value) { anchor.append(value); }, part);
            cursor.insertText(printer.print(anchor), format);
        }
    }
}

} // namespace

WordingView::WordingView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
}

void WordingView::show(const QString& caption, const std::vector<ShownDiff>& diffs,
                       const Submission& submission, Language language)
{
    clear();
    const WordingPrinter printer(submission, language);
    const Tint tint = tintOn(palette());
    QTextCharFormat quiet;
    quiet.setForeground(tint.placeholder);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.insertText(caption, quiet);
    for (std::size_t i = 0; i < std::min(diffs.size(), mostTexts); ++i) {
        if (!diffs[i].name.isEmpty()) {
            cursor.insertBlock();
            cursor.insertText(diffs[i].name, bold);
        }
        cursor.insertBlock();
        for (const DiffPiece& piece : diffs[i].diff)
            insert(cursor, piece, printer, tint);
    }
    if (diffs.size() > mostTexts) {
        cursor.insertBlock();
        cursor.insertText(tr("…and %Ln more", nullptr, static_cast<int>(diffs.size() - mostTexts)),
                          quiet);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

} // namespace aigaq::app
