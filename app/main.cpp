// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "app/commands/chords_by_place.h"
#include "app/translation/interface_language.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

/// `aigaq` and `aigaq FILE` open the window, all else is the command line. It must be known before
/// the application object is made, since only a window needs a display.
bool wantsWindow(int argc, char* argv[])
{
    if (argc == 1)
        return true;
    const QString first = QString::fromLocal8Bit(argv[1]);
    return argc == 2 && !first.startsWith(u'-') &&
           (first.endsWith(".aigaq"_L1) || QFileInfo(first).isFile());
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"aigaq"_s);
    QCoreApplication::setOrganizationName(u"aigaq"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AIGAQ_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(AIGAQ_ID)); // gives its windows their icon
}

int runWindow(int argc, char* argv[])
{
    QApplication program(argc, argv);
    nameProgram();
    aigaq::app::ChordsByPlace chords;
    program.installEventFilter(&chords);
    const QString chosen = QSettings().value("interfaceLanguage"_L1).toString();
    aigaq::app::speak(chosen.isEmpty() ? QLocale::system() : QLocale(chosen));
    aigaq::app::MainWindow window;
    window.show();
    if (argc > 1)
        window.open(QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}

int runWithoutWindow(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    nameProgram();
    aigaq::app::speak(QLocale::system());
    aigaq::app::Console console(stdout, stderr);
    return aigaq::app::runCommandLine(QCoreApplication::arguments().sliced(1), console);
}

} // namespace

int main(int argc, char* argv[])
{
    return wantsWindow(argc, argv) && hasDisplay() ? runWindow(argc, argv)
                                                   : runWithoutWindow(argc, argv);
}
