// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/anchor_object.h"

#include "app/text_view/block_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace aigaq::app {

using namespace document;

namespace {

constexpr double markScale = 0.72;
constexpr double markRaise = 0.36; ///< of the text's ascent

bool isNote(const QTextFormat& format)
{
    return format.objectType() == NoteMarkObject;
}

QFont lineFontOf(const QTextFormat& format, const QTextDocument& document)
{
    const QTextCharFormat look = format.toCharFormat();
    QFont font = document.defaultFont();
    font.setPointSizeF(look.fontPointSize());
    font.setWeight(static_cast<QFont::Weight>(look.fontWeight()));
    return font;
}

QFont fontOf(const QTextFormat& format, const QTextDocument& document)
{
    QFont font = lineFontOf(format, document);
    if (isNote(format))
        font.setPointSizeF(font.pointSizeF() * markScale);
    return font;
}

} // namespace

AnchorLabels anchorLabelsOf(const Reading& reading)
{
    AnchorLabels labels;
    const auto addFrom = [&](const std::vector<PrintedInline>& inlines) {
        for (const PrintedInline& part : inlines) {
            if (const auto* reference = std::get_if<ParagraphNumber>(&part))
                labels.references.emplace(reference->target, reference->label);
        }
    };
    for (const Block& block : reading.blocks)
        addFrom(block.inlines);
    for (const Note& note : reading.notes) {
        labels.notes.emplace(note.id, QString::number(note.number));
        addFrom(note.inlines);
    }
    return labels;
}

QString AnchorObject::label(const QTextFormat& format) const
{
    const auto node = nodeIdFromHex(format.property(NodeProperty).toString());
    const auto& labels = isNote(format) ? m_labels.notes : m_labels.references;
    const auto found = node ? labels.find(*node) : labels.end();
    return found == labels.end() ? QStringLiteral("?") : found->second;
}

QSizeF AnchorObject::intrinsicSize(QTextDocument* document, int /*position*/,
                                   const QTextFormat& format)
{
    const QFontMetricsF line(lineFontOf(format, *document));
    return {QFontMetricsF(fontOf(format, *document)).horizontalAdvance(label(format)),
            line.ascent()};
}

void AnchorObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document,
                              int /*position*/, const QTextFormat& format)
{
    painter->save();
    painter->setFont(fontOf(format, *document));
    const double raise = isNote(format) ? rect.height() * markRaise : 0;
    painter->drawText(QPointF(rect.left(), rect.bottom() - raise), label(format));
    painter->restore();
}

} // namespace aigaq::app
