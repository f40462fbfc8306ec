// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <functional>

namespace aigaq::app {

/// A sentence above the text that stays until it is closed: what went wrong, or what was done.
class Message : public QFrame {
    Q_OBJECT
public:
    explicit Message(QWidget* parent = nullptr);

    /// Also spoken by screen readers. `button`: what can be done about it; empty: nothing.
    void tell(const QString& sentence, const QString& button = {},
              const std::function<void()>& action = {});

private:
    QLabel* m_words;
    QPushButton* m_button;
    std::function<void()> m_action;
};

} // namespace aigaq::app
