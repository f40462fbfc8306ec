// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace aigaq::app {

/// After which time without a key or a click a protected submission is locked; 0: never.
[[nodiscard]] std::chrono::minutes timeUntilLock();
void setTimeUntilLock(std::chrono::minutes time);

/// Notices that nobody has used the program for so long.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0: never.
    void start(std::chrono::milliseconds patience);
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace aigaq::app
