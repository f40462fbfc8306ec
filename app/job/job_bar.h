// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job/job.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include <functional>

namespace aigaq::app {

/// In the status line: what the running job does, how far it is, and a button to end it. Jobs that
/// are soon over do not show.
class JobBar : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);

    /// One job at a time. When it has ended `use` is called, which may run another, and then the
    /// job is deleted.
    void run(Job* job, const QString& what, const std::function<void()>& use);
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPointer<Job> m_job;
};

} // namespace aigaq::app
