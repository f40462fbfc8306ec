// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"
#include "app/translation/interface_language.h"
#include "tests/app/opened_window.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

PagesDrawer& drawerOf(Opened& opened)
{
    return *opened.window.findChild<PagesDrawer*>();
}

/// Exports what the dialog offers, but only in these formats.
void exportAs(Opened& opened, const QStringList& formats)
{
    QTimer::singleShot(0, &opened.window, [&] {
        auto* dialog = opened.window.findChild<ExportDialog*>();
        REQUIRE(dialog != nullptr);
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
            if (box->text() != Language::fallback().ownName())
                box->setChecked(formats.contains(box->text()));
        }
        dialog->accept();
    });
    opened.trigger(Command::Export);
}

void waitForPages(Opened& opened)
{
    if (!QTest::qWaitFor([&] { return drawerOf(opened).isVisible(); }, 60'000))
        FAIL("no pages are shown");
    QCoreApplication::processEvents(); // until they have their place
}

void openPages(Opened& opened)
{
    opened.trigger(Command::ShowPages);
    waitForPages(opened);
}

} // namespace

TEST_CASE("After an export the pages of the PDF stand beside the text")
{
    Opened opened(sample());
    exportAs(opened, {u"Word"_s, u"PDF"_s});
    waitForPages(opened);

    PagesDrawer& drawer = drawerOf(opened);
    CHECK(drawer.caption() == u"The pages of a (en).pdf"_s);
    CHECK(QFileInfo::exists(opened.folder.filePath(u"a (en).pdf"_s)));
    CHECK(drawer.view()->pageCount() > 2);
    CHECK(opened.view->isVisible());
    CHECK(opened.window.focusWidget() == opened.view); // whoever types goes on typing
}

TEST_CASE("After an export to Word its pages are shown for what they are")
{
    Opened opened(sample());
    exportAs(opened, {u"Word"_s});
    waitForPages(opened);
    CHECK(drawerOf(opened).caption() ==
          u"English: the pages as a PDF has them. Other programs break lines and pages in their "
          "own way."_s);
    CHECK(!QFileInfo::exists(opened.folder.filePath(u"a (en).pdf"_s)));
}

TEST_CASE("The menu brings pages and closes them, and Esc goes back to the text")
{
    Opened opened(sample());
    openPages(opened);
    PageView* pages = drawerOf(opened).view();
    CHECK(pages->hasFocus());

    QTest::keyClick(pages, Qt::Key_Escape);
    CHECK(opened.view->hasFocus());
    CHECK(drawerOf(opened).isVisible());

    pages->setFocus();
    opened.trigger(Command::ShowPages);
    CHECK(drawerOf(opened).isHidden());
    CHECK(opened.view->hasFocus());
}

TEST_CASE("Pages say when the text has changed, and can be made anew")
{
    Opened opened(sample());
    openPages(opened);
    const QList<QToolButton*> buttons = drawerOf(opened).findChildren<QToolButton*>();
    const auto anew = std::ranges::find(buttons, u"Show the present pages"_s, &QToolButton::text);
    REQUIRE(anew != buttons.end());
    CHECK(!(*anew)->isVisible());

    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"A fine is possible. "_s);
    CHECK((*anew)->isVisible());

    (*anew)->click();
    CHECK(QTest::qWaitFor([&] { return !(*anew)->isVisible(); }, 60'000));
}

TEST_CASE("Where the window is narrow, pages stand in the text's place until Esc")
{
    Opened opened(sample());
    opened.window.resize(683, 384);
    openPages(opened);
    CHECK_FALSE(opened.view->isVisible());

    QTest::keyClick(drawerOf(opened).view(), Qt::Key_Escape);
    CHECK(drawerOf(opened).isHidden());
    CHECK(opened.view->isVisible());
    CHECK(opened.view->hasFocus());

    openPages(opened);
    opened.window.resize(1180, 760);
    QCoreApplication::processEvents();
    CHECK(opened.view->isVisible());
}

TEST_CASE("Pages are walked through and enlarged by keys and wheel")
{
    Opened opened(sample());
    openPages(opened);
    PageView* pages = drawerOf(opened).view();
    const QString count = QString::number(pages->pageCount());
    CHECK(pages->accessibleName() == u"Page 1 of %1"_s.arg(count));
    QTest::keyClick(pages, Qt::Key_End);
    CHECK(pages->accessibleName() == u"Page %1 of %1"_s.arg(count));
    QTest::keyClick(pages, Qt::Key_Home);
    for (int press = 0; pages->currentPage() == 0 && press < 10; ++press)
        QTest::keyClick(pages, Qt::Key_PageDown);
    const std::size_t there = pages->currentPage();
    CHECK(there > 0);

    const double fitting = pages->zoom();
    const double textSize = opened.view->font().pointSizeF();
    QTest::keyClick(pages, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(pages->zoom() > fitting);
    CHECK(pages->currentPage() == there); // still before the reader's eyes
    QTest::keyClick(pages, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(pages, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(pages->zoom() < fitting);
    QTest::keyClick(pages, Qt::Key_0, Qt::ControlModifier);
    CHECK(pages->zoom() == 1);
    CHECK(opened.view->font().pointSizeF() == textSize); // the chords are the pages' alone here

    const QPointF middle(100, 100);
    QWheelEvent wheel(middle, pages->viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(pages->viewport(), &wheel);
    CHECK(pages->zoom() < 1);
    pages->fitWidth();
    CHECK(pages->zoom() == fitting);
    CHECK(pages->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("Paper is white and print black on a dark desktop, too")
{
    QPalette dark = QApplication::palette();
    const QPalette before = dark;
    dark.setColor(QPalette::Window, QColor(u"#27292D"_s));
    dark.setColor(QPalette::Base, QColor(u"#1E1F22"_s));
    dark.setColor(QPalette::Text, QColor(u"#E8E6E3"_s));
    QApplication::setPalette(dark);
    {
        Opened opened(sample());
        openPages(opened);
        const QImage shown = drawerOf(opened).view()->viewport()->grab().toImage();
        CHECK(shown.pixelColor(40, 40) == QColor(Qt::white));
        CHECK(shown.pixelColor(6, 40) == QColor(u"#27292D"_s));
    }
    QApplication::setPalette(before);
}

TEST_CASE("Pages so large that only a part is in view are painted all the same")
{
    Opened opened(sample());
    openPages(opened);
    PageView* pages = drawerOf(opened).view();
    pages->zoomTo(4);
    CHECK(pages->viewport()->grab().toImage().pixelColor(40, 40) == QColor(Qt::white));

    pages->verticalScrollBar()->setValue(500); // where the title is
    pages->horizontalScrollBar()->setValue(pages->horizontalScrollBar()->maximum() / 2);
    const QImage shown = pages->viewport()->grab().toImage();
    bool hasInk = false;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            hasInk = hasInk || shown.pixelColor(x, y) == QColor(Qt::black);
    }
    CHECK(hasInk);
}

TEST_CASE("Captions of pages change their language at once")
{
    Opened opened(sample());
    openPages(opened);
    speak(QLocale(u"kk"_s));
    QCoreApplication::sendPostedEvents();
    const QString kazakh = drawerOf(opened).caption();
    speak(QLocale(QLocale::English));
    QCoreApplication::sendPostedEvents();
    CHECK(drawerOf(opened).caption().startsWith(u"English: the pages"_s));
    CHECK(kazakh != drawerOf(opened).caption());
}

TEST_CASE("Pages that are ready after their submission was closed are not shown with another one")
{
    Opened opened(sample());
    opened.trigger(Command::ShowPages);
    opened.trigger(Command::CloseDocument);
    REQUIRE(opened.window.open(opened.path));
    QTest::qWait(1500);
    CHECK(drawerOf(opened).isHidden());
}
