// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QTextObjectInterface>

#include <map>

namespace aigaq::app {

/// What the anchors of a text print: footnote numbers and paragraph labels, by the node they name.
struct AnchorLabels {
    std::map<document::NodeId, QString> notes;
    std::map<document::NodeId, QString> references;
    friend bool operator==(const AnchorLabels&, const AnchorLabels&) = default;
};

[[nodiscard]] AnchorLabels anchorLabelsOf(const document::Reading& reading);

/// Paints note marks, raised and small, and cross-references, as plain words.
class AnchorObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    void setLabels(AnchorLabels labels) { m_labels = std::move(labels); }

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] QString label(const QTextFormat& format) const;

    AnchorLabels m_labels;
};

} // namespace aigaq::app
