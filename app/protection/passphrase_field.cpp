// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/passphrase_field.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cstring>

namespace aigaq::app {

namespace {

constexpr int longestPassphrase = 4096; ///< in characters

/// For desktops whose icons have none.
QIcon eye(const QPalette& palette)
{
    constexpr int size = 64;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Text), 5));
    QPainterPath lids({4, 32});
    lids.quadTo({32, 2}, {60, 32});
    lids.quadTo({32, 62}, {4, 32});
    painter.drawPath(lids);
    painter.setBrush(palette.color(QPalette::Text));
    painter.drawEllipse(QPointF(32, 32), 8, 8);
    return picture;
}

} // namespace

PassphraseField::PassphraseField(QWidget* parent)
    : QLineEdit(parent),
      m_show(addAction(QIcon::fromTheme(QStringLiteral("view-visible"), eye(palette())),
                       TrailingPosition))
{
    setMaxLength(longestPassphrase);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setEchoMode(Password);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this,
            [this](bool shown) { setEchoMode(shown ? Normal : Password); });
    showWords();
}

PassphraseField::~PassphraseField()
{
    blockSignals(true); // those who listen may be gone already
    wipe();
}

store::Secret PassphraseField::take()
{
    QByteArray bytes = text().toUtf8();
    store::Secret secret(bytes);
    ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    wipe();
    return secret;
}

void PassphraseField::wipe()
{
    // text() shares the field's own buffer. Writing to it as if it were nobody else's is the only
    // way to reach that one: setText() would leave it to whoever gets the memory next. (What is in
    // the program file itself has no buffer, and is no secret.)
    const QString shared = text();
    if (shared.data_ptr().isMutable())
        ::explicit_bzero(const_cast<QChar*>(shared.constData()),
                         static_cast<std::size_t>(shared.size()) * sizeof(QChar));
    clear();
    m_show->setChecked(false);
}

void PassphraseField::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed[0].isLetter() && typed[0].toUpper() != typed[0].toLower())
        Q_EMIT capsLockChanged(typed[0].isUpper() !=
                               event->modifiers().testFlag(Qt::ShiftModifier));
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void PassphraseField::showWords()
{
    m_show->setText(tr("Show what is typed"));
    m_show->setToolTip(m_show->text());
}

} // namespace aigaq::app
