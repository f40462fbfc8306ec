// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aigaq::bench {

/// Knows when a widget has been painted. The widget must outlive it.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }

    /// Has the program do what is due until the widget has been painted, then forgets that.
    void waitForPaint();
    void forget() { m_painted = false; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_painted = false;
};

} // namespace aigaq::bench
