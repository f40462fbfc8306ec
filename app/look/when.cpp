// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace aigaq::app {

namespace {

struct When {
    Q_DECLARE_TR_FUNCTIONS(When)
};

} // namespace

QString whenOf(const QDateTime& moment)
{
    const QDate today = QDate::currentDate();
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == today)
        return When::tr("today %1").arg(time);
    if (moment.date() == today.addDays(-1))
        return When::tr("yesterday %1").arg(time);
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace aigaq::app
