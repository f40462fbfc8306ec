// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "tests/bench/outcome.h"
#include "tests/bench/paint_watch.h"
#include "tests/bench/works/window_works.h"

namespace aigaq::bench {

Stopwatch openWindow(const QString& submission)
{
    app::MainWindow window;
    window.show();
    require(window.open(submission), "the window cannot open the submission");
    const auto* view = window.findChild<app::DocumentView*>();
    require(view != nullptr, "the window has no text");
    PaintWatch paints(*view->viewport());
    paints.waitForPaint();
    Stopwatch stopwatch;
    stopwatch.lapFromStart();
    return stopwatch;
}

} // namespace aigaq::bench
