// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/pair_layout.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace aigaq::app {

namespace {

constexpr double pageMargin = 24;
constexpr double smallestGutter = 56;
constexpr double gutterGap = 12;
constexpr double charactersPerLine = 75;
constexpr double lineSpacing = 1.25;

} // namespace

PairLayout::PairLayout(QTextDocument* document) : QAbstractTextDocumentLayout(document) {}

void PairLayout::setLabels(std::vector<BlockLabels> labels)
{
    const bool othersFirst = m_labels.size() != labels.size();
    for (std::size_t i = 0; i < labels.size() && i < m_heights.size(); ++i) {
        // Kind and run-in label decide how a block is laid out; numbers do not.
        if (othersFirst || m_labels[i].kind != labels[i].kind ||
            m_labels[i].runIn != labels[i].runIn ||
            m_labels[i].joinedAbove != labels[i].joinedAbove)
            m_heights.replace(i, 1, {m_heights.height(i)});
    }
    m_labels = std::move(labels);
    m_nextGuess = 0;
    Q_EMIT update();
}

const BlockLabels& PairLayout::labels(int block) const
{
    static const BlockLabels none; // between a change of the text and that of its labels
    const auto index = static_cast<std::size_t>(block);
    return index < m_labels.size() ? m_labels[index] : none;
}

PairLayout::Column PairLayout::column() const
{
    if (!m_margins)
        return {.left = 0, .width = std::max(m_width, 1.0)};
    const QFontMetricsF metrics(document()->defaultFont());
    const double gutter =
        std::max(smallestGutter, metrics.horizontalAdvance(QStringLiteral("00000.")) + gutterGap);
    const double room = std::max(m_width - gutter - pageMargin, 1.0);
    const double width = std::min(room, charactersPerLine * metrics.averageCharWidth());
    return {.left = gutter + (room - width) / 2, .width = width};
}

double PairLayout::lineHeight() const
{
    return QFontMetricsF(document()->defaultFont()).height() * lineSpacing;
}

double PairLayout::spaceAbove(int block) const
{
    return m_margins ? std::round(lookOf(labels(block).kind).above * lineHeight()) : 0;
}

double PairLayout::indentOf(const BlockLook& look) const
{
    return look.indent * QFontMetricsF(document()->defaultFont()).xHeight();
}

int PairLayout::guess(const QTextBlock& block) const
{
    const QFontMetricsF metrics(document()->defaultFont());
    const double perLine = std::max(column().width / metrics.averageCharWidth(), 1.0);
    const double lines = std::ceil(std::max(block.length() / perLine, 1.0));
    return static_cast<int>(spaceAbove(block.blockNumber()) + std::ceil(lines * lineHeight()));
}

double PairLayout::layOut(const QTextBlock& block) const
{
    const BlockLabels& label = labels(block.blockNumber());
    const BlockLook look = lookOf(label.kind);
    const Column text = column();
    double lead = 0;
    if (!label.runIn.isEmpty()) {
        QFont bold = document()->defaultFont();
        bold.setBold(true);
        lead = QFontMetricsF(bold).horizontalAdvance(label.runIn + u' ');
    }

    QTextOption option = document()->defaultTextOption();
    option.setAlignment(look.centred ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout* layout = block.layout();
    layout->setTextOption(option);
    layout->beginLayout();
    double y = spaceAbove(block.blockNumber());
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const double indent = indentOf(look) + lead;
        line.setLineWidth(text.width - indent);
        const double slot = std::ceil(line.height() * lineSpacing);
        line.setPosition({text.left + indent, y + std::floor((slot - line.height()) / 2)});
        y += slot;
        lead = 0;
    }
    layout->endLayout();
    return y;
}

void PairLayout::ensureMeasured(const QTextBlock& block) const
{
    const auto index = static_cast<std::size_t>(block.blockNumber());
    if (index >= m_heights.size() ||
        (m_heights.isMeasured(index) && block.layout()->lineCount() > 0))
        return;
    m_heights.setMeasured(index, static_cast<int>(std::ceil(layOut(block))));
}

int PairLayout::measure(int top, int bottom)
{
    if (m_heights.size() == 0)
        return 0;
    const std::size_t anchor = m_heights.blockAt(bottom);
    const int before = m_heights.top(anchor);
    for (std::size_t i = m_heights.blockAt(std::max(top, 0)); i <= anchor; ++i)
        ensureMeasured(document()->findBlockByNumber(static_cast<int>(i)));
    sizeMayHaveChanged();
    return m_heights.top(anchor) - before;
}

std::optional<int> PairLayout::measureSome(int y, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const std::size_t anchor = m_heights.size() == 0 ? 0 : m_heights.blockAt(y);
    const int before = m_heights.top(anchor);
    bool measuredAny = false;
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(m_nextGuess));
    for (; m_nextGuess < m_heights.size() && clock.elapsed() < milliseconds; ++m_nextGuess) {
        if (!m_heights.isMeasured(m_nextGuess)) {
            ensureMeasured(block);
            block.layout()->clearLayout(); // only its height is wanted; drawing lays it out again
            measuredAny = true;
        }
        block = block.next();
    }
    if (!measuredAny && m_nextGuess >= m_heights.size())
        return std::nullopt;
    sizeMayHaveChanged();
    return m_heights.top(anchor) - before;
}

void PairLayout::forgetHeights()
{
    m_heights.forget(1);
    m_nextGuess = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.layout()->clearLayout();
    sizeMayHaveChanged();
    Q_EMIT update();
}

std::optional<int> PairLayout::numberAt(const QPointF& point) const
{
    if (m_heights.size() == 0 || point.y() < 0 || point.y() >= m_heights.top(m_heights.size()) ||
        point.x() >= column().left)
        return std::nullopt;
    const int block = blockAt(static_cast<int>(point.y()));
    return labels(block).number.isEmpty() ? std::nullopt : std::optional(block);
}

int PairLayout::hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const
{
    if (m_heights.size() == 0)
        return accuracy == Qt::ExactHit ? -1 : 0;
    const int number = blockAt(static_cast<int>(std::max(point.y(), 0.0)));
    const QTextBlock block = document()->findBlockByNumber(number);
    ensureMeasured(block);
    const QPointF inBlock = point - QPointF(0, top(number));
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const bool last = i + 1 == layout->lineCount();
        if (!last && inBlock.y() >= layout->lineAt(i + 1).y())
            continue;
        if (accuracy == Qt::ExactHit && !line.naturalTextRect().contains(inBlock))
            return -1;
        return block.position() + line.xToCursor(inBlock.x());
    }
    return block.position();
}

QSizeF PairLayout::documentSize() const
{
    const double below = m_margins ? lineHeight() * 2 : 0;
    return {m_width, m_heights.top(m_heights.size()) + below};
}

QRectF PairLayout::frameBoundingRect(QTextFrame* /*the document has one*/) const
{
    return {QPointF(0, 0), documentSize()};
}

QRectF PairLayout::blockBoundingRect(const QTextBlock& block) const
{
    if (!block.isValid() || static_cast<std::size_t>(block.blockNumber()) >= m_heights.size())
        return {};
    ensureMeasured(block);
    const int number = block.blockNumber();
    return {0, static_cast<double>(top(number)), m_width,
            static_cast<double>(m_heights.height(static_cast<std::size_t>(number)))};
}

void PairLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    Q_UNUSED(charsRemoved);
    const double width = document()->pageSize().width();
    if (width > 0 && width != m_width) {
        if (m_width > 0)
            m_heights.forget(m_width / width);
        m_width = width;
        m_nextGuess = 0;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            block.layout()->clearLayout();
        if (static_cast<int>(m_heights.size()) == document()->blockCount()) {
            sizeMayHaveChanged();
            Q_EMIT update();
            return;
        }
    }

    const QTextBlock firstBlock = document()->findBlock(from);
    const QTextBlock lastBlock = document()->findBlock(from + charsAdded);
    const auto first = static_cast<std::size_t>(std::max(firstBlock.blockNumber(), 0));
    const auto last = lastBlock.isValid() ? static_cast<std::size_t>(lastBlock.blockNumber())
                                          : static_cast<std::size_t>(document()->blockCount() - 1);
    const auto count = static_cast<std::ptrdiff_t>(document()->blockCount());
    const std::ptrdiff_t grown = count - static_cast<std::ptrdiff_t>(m_heights.size());
    const auto touched = static_cast<std::ptrdiff_t>(last - first + 1);
    const auto before = static_cast<std::size_t>(std::max(touched - grown, std::ptrdiff_t{0}));
    std::vector<int> guesses;
    QTextBlock block = firstBlock.isValid() ? firstBlock : document()->begin();
    for (std::ptrdiff_t i = 0; i < touched; ++i, block = block.next()) {
        block.layout()->clearLayout();
        guesses.push_back(guess(block));
    }
    const int oldBottom = m_heights.top(std::min(first + before, m_heights.size()));
    m_heights.replace(first, before, guesses);
    m_nextGuess = std::min(m_nextGuess, first);
    if (touched == 1)
        ensureMeasured(firstBlock);
    const int from1 = m_heights.top(first);
    const int newBottom = m_heights.top(last + 1);
    const double reach = newBottom == oldBottom ? newBottom - from1 : documentSize().height();
    Q_EMIT update(QRectF(0, from1, m_width, reach + 1));
    sizeMayHaveChanged();
}

void PairLayout::sizeMayHaveChanged() const
{
    const QSizeF size = documentSize();
    if (size == m_toldSize)
        return;
    m_toldSize = size;
    // Queued, since this may be happening while the text is being painted.
    auto* self =
        const_cast<PairLayout*>(this); // a signal about what is remembered, not about what is
    QMetaObject::invokeMethod(
        self, [self] { Q_EMIT self->documentSizeChanged(self->documentSize()); },
        Qt::QueuedConnection);
}

} // namespace aigaq::app
