// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job/job_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>

namespace aigaq::app {

namespace {

constexpr int barWidth = 120;
constexpr int shownAfter = 100; ///< milliseconds

} // namespace

JobBar::JobBar(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    m_what->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(barWidth);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, m_cancel);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_cancel, &QPushButton::click);
    hide();
}

void JobBar::run(Job* job, const QString& what, const std::function<void()>& use)
{
    Q_ASSERT(!isBusy());
    m_job = job;
    job->setParent(this);
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_progress->setValue(0);
    connect(job, &Job::progressed, m_progress, &QProgressBar::setValue);
    connect(job, &Job::ended, this, [this, job, use] {
        hide();
        m_job = nullptr;
        use();
        job->deleteLater();
    });
    QTimer::singleShot(shownAfter, job, [this, job] {
        if (m_job == job)
            show();
    });
    job->start();
}

void JobBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
}

} // namespace aigaq::app
