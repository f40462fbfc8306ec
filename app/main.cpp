// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "app/translation/install_translations.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aigaq"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIGAQ_VERSION));
    aigaq::app::installTranslations();

    aigaq::app::Console console(stdout, stderr);
    return aigaq::app::runCommandLine(QCoreApplication::arguments().sliced(1), console);
}
