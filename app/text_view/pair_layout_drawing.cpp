// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/tint.h"
#include "app/text_view/pair_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace aigaq::app {

namespace {

constexpr double gutterGap = 12;
constexpr double lineGap = 5; ///< between the text's left edge and the line that joins a pair

/// The parts of this block that are selected, as its layout wants them.
QList<QTextLayout::FormatRange> selectionsIn(const QTextBlock& block,
                                             const PairLayout::PaintContext& context)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& selection : context.selections) {
        const int start = std::max(selection.cursor.selectionStart() - block.position(), 0);
        const int end =
            std::min(selection.cursor.selectionEnd() - block.position(), block.length());
        if (start < end)
            ranges.append({.start = start, .length = end - start, .format = selection.format});
    }
    return ranges;
}

} // namespace

void PairLayout::draw(QPainter* painter, const PaintContext& context)
{
    const double bottom = context.clip.isValid() ? context.clip.bottom() : documentSize().height();
    const int first = blockAt(static_cast<int>(std::max(context.clip.top(), 0.0)));
    for (QTextBlock block = document()->findBlockByNumber(first);
         block.isValid() && top(block.blockNumber()) <= bottom; block = block.next()) {
        ensureMeasured(block);
        drawBlock(painter, context, block);
    }
    sizeMayHaveChanged();
}

void PairLayout::drawBlock(QPainter* painter, const PaintContext& context,
                           const QTextBlock& block) const
{
    const QPointF origin(0, top(block.blockNumber()));
    painter->setPen(context.palette.color(QPalette::Text));
    drawLabels(painter, context, block);
    painter->setPen(context.palette.color(QPalette::Text));
    QTextLayout* layout = block.layout();
    layout->draw(painter, origin, selectionsIn(block, context), context.clip);

    int caret = context.cursorPosition;
    const bool composing = caret < -1 && !layout->preeditAreaText().isEmpty();
    if (composing)
        caret = layout->preeditAreaPosition() - (caret + 2);
    else
        caret -= block.position();
    if (composing || (caret >= 0 && caret < block.length()))
        layout->drawCursor(painter, origin, caret, 1);
}

void PairLayout::drawLabels(QPainter* painter, const PaintContext& context,
                            const QTextBlock& block) const
{
    const int number = block.blockNumber();
    const BlockLabels& label = labels(number);
    const QTextLayout* layout = block.layout();
    if (layout->lineCount() == 0)
        return;
    const Tint tint = tintOn(context.palette);
    const QTextLine line = layout->lineAt(0);
    const double baseline = top(number) + line.y() + line.ascent();
    const double edge = column().left + indentOf(lookOf(label.kind));
    QFont font = document()->defaultFont();
    painter->setFont(font);
    painter->setPen(tint.number);
    const QFontMetricsF metrics(font);
    painter->drawText(QPointF(edge - gutterGap - metrics.horizontalAdvance(label.number), baseline),
                      label.number);
    if (block.length() == 1 && layout->preeditAreaText().isEmpty()) {
        painter->setPen(tint.placeholder);
        const double centre = column().left + column().width / 2;
        const double x = lookOf(label.kind).centred
                             ? centre - metrics.horizontalAdvance(label.placeholder) / 2
                             : line.x();
        painter->drawText(QPointF(x, baseline), label.placeholder);
    }
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(tint.questionLabel);
    painter->drawText(QPointF(column().left, baseline), label.runIn);

    if (label.kind < document::BlockKind::Issue)
        return;
    const double x = column().left - lineGap;
    const double above = label.joinedAbove ? top(number) : top(number) + line.y();
    painter->setPen(tint.pairLine);
    painter->drawLine(QPointF(x, above),
                      QPointF(x, top(number) + m_heights.height(static_cast<std::size_t>(number))));
}

} // namespace aigaq::app
