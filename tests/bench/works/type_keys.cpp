// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "tests/bench/outcome.h"
#include "tests/bench/paint_watch.h"
#include "tests/bench/works/window_works.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QThread>

#include <array>

namespace aigaq::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize{1180, 760};

/// What the window does by itself after opening or moving, such as measuring blocks, is done.
void letRest()
{
    constexpr unsigned long pause = 50; // milliseconds
    constexpr double restingSeconds = 0.002;
    Stopwatch used;
    do {
        used.lap([] {
            QThread::msleep(pause);
            QCoreApplication::processEvents();
            return true;
        });
    } while (used.laps().back() > restingSeconds);
}

int blockAt(const app::DocumentView& view, double place)
{
    return static_cast<int>(place * (view.document()->blockCount() - 1));
}

void goInto(app::DocumentView& view, int block)
{
    view.goToBlock(block);
    for (int i = view.document()->findBlockByNumber(block).length() / 2; i > 0; --i)
        view.moveCursor(QTextCursor::Right);
}

} // namespace

Stopwatch typeKeys(const QString& submission, int keysAPlace)
{
    const QTemporaryDir folder(submission + u".typed"_s);
    const QString copy = folder.filePath(u"copy.aigaq"_s);
    require(QFile::copy(submission, copy), "the submission could not be copied");
    app::MainWindow window;
    window.resize(windowSize);
    window.show();
    require(window.open(copy), "the window cannot open the submission");
    auto* view = window.findChild<app::DocumentView*>();
    require(view != nullptr, "the window has no text");
    view->setFocus();
    PaintWatch paints(*view->viewport());

    Stopwatch stopwatch(Stopwatch::Counts::Thread);
    for (const double place : std::array{0.0, 0.5, 1.0}) {
        goInto(*view, blockAt(*view, place));
        letRest();
        paints.forget();
        const qsizetype before = view->document()->characterCount();
        for (int i = 0; i < keysAPlace; ++i) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier,
                          i % 6 == 5 ? u" "_s : u"e"_s);
            stopwatch.lap([&] {
                QApplication::sendEvent(view, &key);
                paints.waitForPaint();
                return true;
            });
        }
        require(view->document()->characterCount() == before + keysAPlace,
                "not every key became a letter");
    }
    window.close();
    return stopwatch;
}

} // namespace aigaq::bench
