// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/screen_lock_watch.h"

namespace aigaq::app {

using namespace Qt::StringLiterals;

ScreenLockWatch::ScreenLockWatch(QObject* parent, QDBusConnection session, QDBusConnection system)
    : QObject(parent)
{
    for (const auto& screen : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect({}, {}, screen, u"ActiveChanged"_s, this, SLOT(tellIf(bool)));
    system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Manager"_s,
                   u"PrepareForSleep"_s, this, SLOT(tellIf(bool)));
}

void ScreenLockWatch::tellIf(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

} // namespace aigaq::app
