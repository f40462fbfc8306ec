// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace aigaq::app {

/// Where a comment is written and signed. The name is asked for once, and may stay empty.
class CommentField : public QWidget {
    Q_OBJECT
public:
    explicit CommentField(QWidget* parent);

    /// "New comment on “a fine”:".
    void setSubject(const QString& subject, bool mayWrite);
    void clear() { m_field->clear(); }
    void begin() { m_field->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void written(const QString& text, const QString& author);
    void left(); ///< with Escape

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void wordAll();
    void showButton();
    void add();

    QLabel* m_subject;
    QPlainTextEdit* m_field;
    QLabel* m_authorLabel;
    QLineEdit* m_author;
    QPushButton* m_add;
    bool m_mayWrite = false;
};

} // namespace aigaq::app
