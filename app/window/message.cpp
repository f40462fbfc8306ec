// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/message.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace aigaq::app {

Message::Message(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_button(new QPushButton(this))
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
    row->addWidget(m_button);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        m_action();
    });
    hide();
}

void Message::tell(const QString& sentence, const QString& button,
                   const std::function<void()>& action)
{
    m_words->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_action = action;
    show();
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace aigaq::app
