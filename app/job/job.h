// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace aigaq::app {

/// Long work on a thread of its own. The window goes on meanwhile, and may end it.
class Job : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void start();
    /// Ends soon, and nothing half-done remains.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progressed(int percent);
    void ended();

protected:
    /// Runs on the thread. What it leaves in the object is to be read once `ended` was sent.
    virtual void work(const Progress& progress) = 0;
    /// For each destructor: the work must not outlive what it works on.
    void stop();

private:
    bool goesOn(double done);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    int m_percent = -1; ///< told last
};

} // namespace aigaq::app
