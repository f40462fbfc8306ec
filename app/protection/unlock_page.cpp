// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/unlock_page.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aigaq::app {

namespace {

constexpr int columnWidth = 460; ///< in pixels
constexpr double titleScale = 1.3;

} // namespace

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_label(new QLabel(this)),
      m_field(new PassphraseField(this)), m_unlock(new QPushButton(this)),
      m_capsLock(new QLabel(this)), m_answer(new QLabel(this)), m_recovery(new QLabel(this)),
      m_leave(new QPushButton(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    m_title->setFont(large);
    m_label->setBuddy(m_field);
    for (QLabel* label : {m_title, m_answer, m_recovery}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_unlock->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_unlock);
    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->addWidget(m_title);
    rows->addWidget(m_label);
    rows->addLayout(row);
    rows->addWidget(m_capsLock);
    rows->addWidget(m_answer);
    rows->addWidget(m_recovery);
    rows->addWidget(m_leave, 0, Qt::AlignLeft);
    auto* page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(2);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPage::give);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::give);
    connect(m_leave, &QPushButton::clicked, this, &UnlockPage::leaveWanted);
    connect(m_field, &PassphraseField::capsLockChanged, m_capsLock, &QWidget::setVisible);
    showWords();
}

void UnlockPage::ask(const QString& path)
{
    m_path = path;
    m_field->wipe();
    m_answer->clear();
    m_capsLock->hide();
    showWords();
    setWaiting(false);
    m_field->setFocus();
}

void UnlockPage::refuse(const QString& sentence)
{
    setWaiting(false);
    m_answer->setText(sentence);
    m_field->setFocus();
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void UnlockPage::give()
{
    if (m_field->text().isEmpty() || !m_field->isEnabled())
        return;
    setWaiting(true);
    Q_EMIT passphraseGiven();
}

void UnlockPage::setWaiting(bool waiting)
{
    m_field->setEnabled(!waiting);
    m_unlock->setEnabled(!waiting);
    if (waiting)
        m_answer->setText(tr("Checking… This takes a moment, on purpose."));
}

void UnlockPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void UnlockPage::showWords()
{
    m_title->setText(tr("%1 is locked").arg(QFileInfo(m_path).completeBaseName()));
    m_label->setText(tr("&Passphrase"));
    m_unlock->setText(tr("&Unlock"));
    m_capsLock->setText(tr("Caps Lock is on."));
    m_recovery->setText(tr("Whoever has forgotten it can type or paste the recovery key here, all "
                           "six lines."));
    m_leave->setText(tr("&Another submission…"));
}

} // namespace aigaq::app
