// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job/job.h"

namespace aigaq::app {

void Job::start()
{
    m_thread.reset(QThread::create([this] { work([this](double done) { return goesOn(done); }); }));
    connect(m_thread.get(), &QThread::finished, this, &Job::ended);
    m_thread->start();
}

void Job::stop()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

bool Job::goesOn(double done)
{
    constexpr double whole = 100;
    const int percent = static_cast<int>(done * whole);
    if (percent != std::exchange(m_percent, percent))
        Q_EMIT progressed(percent);
    return !m_cancelled;
}

} // namespace aigaq::app
