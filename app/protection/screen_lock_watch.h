// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace aigaq::app {

/// Notices that the desktop locks its screen, or that the computer goes to sleep: whoever has left
/// the computer to itself wants a protected submission locked, too. Desktops tell the first on the
/// session bus (org.freedesktop.ScreenSaver, org.gnome.ScreenSaver), systemd's logind the second on
/// the system bus. Where there is no bus nothing is noticed.
class ScreenLockWatch : public QObject {
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject* parent = nullptr,
                             QDBusConnection session = QDBusConnection::sessionBus(),
                             QDBusConnection system = QDBusConnection::systemBus());

Q_SIGNALS:
    void locked();

private Q_SLOTS: // by name, as the bus calls them
    void tellIf(bool isActive);
};

} // namespace aigaq::app
