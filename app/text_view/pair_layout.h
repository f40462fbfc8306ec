// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text_view/block_heights.h"
#include "app/text_view/block_look.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>

namespace aigaq::app {

/// Lays out the blocks of a submission's text when they are looked at, and not before.
///
/// Qt's own layout places everything behind an edit anew, which at a thousand pairs is felt at
/// every key. Here a block's height is a guess until it is drawn, hit or asked for; `measureSome`
/// replaces guesses while nobody types. Numbers, letters and the question's label are painted
/// beside the words, never part of them.
class PairLayout : public QAbstractTextDocumentLayout {
    Q_OBJECT
public:
    explicit PairLayout(QTextDocument* document);

    /// Without margins there is no room for numbers: for a single text, such as a footnote's.
    void setMargins(bool margins) { m_margins = margins; }
    /// One for each block of the document, in order.
    void setLabels(std::vector<BlockLabels> labels);
    [[nodiscard]] const BlockLabels& labels(int block) const;

    /// Lays out what is between these distances from the top; returns by how much everything from
    /// `top` on has moved down.
    int measure(int top, int bottom);
    /// Lays out blocks that are still guesses, near `y` first, for about as many milliseconds.
    /// Returns by how much what stands at `y` has moved down; nothing once no guesses are left.
    [[nodiscard]] std::optional<int> measureSome(int y, int milliseconds);
    /// Makes all heights guesses again: after a change of font, or of numbers' widths.
    void forgetHeights();

    [[nodiscard]] int top(int block) const
    {
        return m_heights.top(static_cast<std::size_t>(block));
    }
    [[nodiscard]] int blockAt(int y) const { return static_cast<int>(m_heights.blockAt(y)); }
    /// The block whose number is painted at this point, if one is.
    [[nodiscard]] std::optional<int> numberAt(const QPointF& point) const;

    void draw(QPainter* painter, const PaintContext& context) override;
    [[nodiscard]] int hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const override;
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override;
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame* frame) const override;
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock& block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    struct Column {
        double left;  ///< of the text, right of the gutter
        double width; ///< of the text
    };
    [[nodiscard]] Column column() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double spaceAbove(int block) const;
    [[nodiscard]] double indentOf(const BlockLook& look) const;
    [[nodiscard]] int guess(const QTextBlock& block) const;
    void ensureMeasured(const QTextBlock& block) const;
    [[nodiscard]] double layOut(const QTextBlock& block) const;
    void drawBlock(QPainter* painter, const PaintContext& context, const QTextBlock& block) const;
    void drawLabels(QPainter* painter, const PaintContext& context, const QTextBlock& block) const;
    void sizeMayHaveChanged() const;

    std::vector<BlockLabels> m_labels;
    /// Laying out is remembering: blocks are measured when somebody asks about them.
    mutable BlockHeights m_heights;
    mutable QSizeF m_toldSize;
    bool m_margins = true;
    double m_width = 0;
    std::size_t m_nextGuess = 0; ///< where `measureSome` goes on
};

} // namespace aigaq::app
