// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 10;

} // namespace

std::chrono::minutes timeUntilLock()
{
    return std::chrono::minutes(
        qMax(0, QSettings().value("lock/minutes"_L1, usualMinutes).toInt()));
}

void setTimeUntilLock(std::chrono::minutes time)
{
    QSettings().setValue("lock/minutes"_L1, static_cast<int>(time.count()));
}

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start(std::chrono::milliseconds patience)
{
    m_timer.stop();
    if (patience > std::chrono::milliseconds(0))
        m_timer.start(patience);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
        if (m_timer.isActive())
            m_timer.start(); // anew
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aigaq::app
