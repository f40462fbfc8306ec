// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation/interface_language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>
#include <vector>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::unique_ptr<QTranslator>>& installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(const QLocale& locale)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, u"aigaq"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(translator.get());
        installed().push_back(std::move(translator));
    }
}

} // namespace

void speak(const QLocale& locale)
{
    installed().clear();                // a translator takes itself out of the program when it goes
    install(QLocale(QLocale::English)); // for its plurals, and for what the other lacks
    install(locale);
    QLocale::setDefault(locale);
}

QString spokenLanguage()
{
    return installed().empty() ? u"en"_s : installed().back()->language().left(2);
}

} // namespace aigaq::app
