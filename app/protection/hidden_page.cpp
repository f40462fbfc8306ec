// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/hidden_page.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace aigaq::app {

HiddenPage::HiddenPage(QWidget* parent)
    : QWidget(parent), m_show(new QPushButton(tr("&Show"), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->addStretch();
    rows->addWidget(new QLabel(QStringLiteral("Aigaq"), this), 0, Qt::AlignHCenter);
    rows->addWidget(m_show, 0, Qt::AlignHCenter);
    rows->addStretch();
    m_show->setAutoDefault(true); // Enter presses it
    connect(m_show, &QPushButton::clicked, this, &HiddenPage::showWanted);
}

void HiddenPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_show->setText(tr("&Show"));
}

} // namespace aigaq::app
