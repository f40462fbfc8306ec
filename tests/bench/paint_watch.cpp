// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paint_watch.h"

#include "tests/bench/outcome.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace aigaq::bench {

void PaintWatch::waitForPaint()
{
    using namespace std::chrono_literals;
    QTimer patience;
    patience.callOnTimeout([] { require(false, "nothing was painted"); });
    patience.start(60s);
    // It waits instead of asking again and again, which would count as work. The filter sees where
    // painting begins; it has ended when this call returns.
    while (!m_painted)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    forget();
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    return QObject::eventFilter(watched, event);
}

} // namespace aigaq::bench
