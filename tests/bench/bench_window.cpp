// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation/interface_language.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/window_works.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace {

using namespace aigaq::bench;
using namespace Qt::StringLiterals;

Stopwatch measure(const QStringList& arguments)
{
    const QString& work = arguments[1];
    const QString& submission = arguments[2];
    if (work == "open-window"_L1)
        return openWindow(submission);
    if (work == "type-keys"_L1 && arguments.size() == 4)
        return typeKeys(submission, arguments[3].toInt());
    require(work == "empty-window"_L1, "there is no such work");
    return emptyWindow();
}

} // namespace

/// bench_window WORK FILE.aigaq [KEYS]: measures one work of the window and prints its CPU seconds.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication program(argc, argv);
    const QTemporaryDir settings; // the user's own stay as they are
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setApplicationName(QStringLiteral("aigaq-bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("aigaq-bench"));
    aigaq::app::speak(QLocale(QLocale::English));

    const QStringList arguments = QCoreApplication::arguments();
    require(arguments.size() > 2, "bench_window WORK FILE.aigaq [KEYS]");
    print(measure(arguments));
}
