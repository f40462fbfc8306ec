// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/message.h"

#include <QAccessible>
#include <QPushButton>
#include <QToolButton>

namespace aigaq::app {

Message::Message(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(close->accessibleName());
    close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    row->addLayout(m_buttons);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Message::tell(const QString& sentence, const std::vector<Remedy>& remedies)
{
    m_words->setText(sentence);
    offer(remedies);
    show();
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void Message::offer(const std::vector<Remedy>& remedies)
{
    while (QLayoutItem* old = m_buttons->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that is pressed now
        delete old;
    }
    for (const Remedy& remedy : remedies) {
        auto* button = new QPushButton(remedy.words, this);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action = remedy.action] {
            hide();
            action();
        });
    }
}

} // namespace aigaq::app
