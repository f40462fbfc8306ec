// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paint_watch.h"
#include "tests/bench/works/window_works.h"

namespace aigaq::bench {

Stopwatch emptyWindow()
{
    QWidget window;
    PaintWatch paints(window);
    window.show();
    paints.waitForPaint();
    Stopwatch stopwatch;
    stopwatch.lapFromStart();
    return stopwatch;
}

} // namespace aigaq::bench
