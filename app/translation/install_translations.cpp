// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation/install_translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale& locale)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, u"aigaq"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations()
{
    install(QLocale(QLocale::English)); // its plurals; what another language lacks falls back to it
    install(QLocale::system());
}

} // namespace aigaq::app
