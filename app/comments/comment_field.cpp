// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comments/comment_field.h"

#include <QKeyEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto authorKey = "comments/author"_L1;
constexpr int fieldLines = 4;
constexpr int fieldMargins = 8;

} // namespace

CommentField::CommentField(QWidget* parent)
    : QWidget(parent), m_subject(new QLabel(this)), m_field(new QPlainTextEdit(this)),
      m_authorLabel(new QLabel(this)), m_author(new QLineEdit(this)), m_add(new QPushButton(this))
{
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setBuddy(m_field);
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * fieldLines +
                            2 * m_field->frameWidth() + fieldMargins);
    m_field->installEventFilter(this);
    m_author->setText(QSettings().value(authorKey).toString());
    m_authorLabel->setBuddy(m_author);
    auto* signature = new QHBoxLayout;
    signature->addWidget(m_authorLabel);
    signature->addWidget(m_author, 1);
    signature->addWidget(m_add);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_subject);
    rows->addWidget(m_field);
    rows->addLayout(signature);
    wordAll();
    connect(m_add, &QPushButton::clicked, this, &CommentField::add);
    connect(m_field, &QPlainTextEdit::textChanged, this, &CommentField::showButton);
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        if (m_author->text().isEmpty())
            QSettings().remove(authorKey);
        else
            QSettings().setValue(authorKey, m_author->text());
    });
}

void CommentField::setSubject(const QString& subject, bool mayWrite)
{
    m_subject->setText(subject);
    m_mayWrite = mayWrite;
    m_field->setEnabled(mayWrite);
    showButton();
}

void CommentField::showButton()
{
    m_add->setEnabled(m_mayWrite && !m_field->toPlainText().trimmed().isEmpty());
}

void CommentField::add()
{
    if (m_add->isEnabled())
        Q_EMIT written(m_field->toPlainText().trimmed(), m_author->text().trimmed());
}

bool CommentField::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
        add();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return false;
}

void CommentField::wordAll()
{
    m_add->setText(tr("A&dd"));
    m_add->setToolTip(tr("Ctrl+Enter"));
    m_authorLabel->setText(tr("&Signed:"));
    m_author->setPlaceholderText(tr("without a name"));
    m_field->setAccessibleName(tr("What you want to say"));
}

void CommentField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        wordAll();
}

} // namespace aigaq::app
