// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

#include <functional>
#include <vector>

namespace aigaq::app {

/// What can be done about what a message tells.
struct Remedy {
    QString words; ///< on the button
    std::function<void()> action;
};

/// A sentence above the text that stays until it is closed: what went wrong, or what was done.
class Message : public QFrame {
    Q_OBJECT
public:
    explicit Message(QWidget* parent = nullptr);

    /// Also spoken by screen readers. The message goes when a remedy is taken.
    void tell(const QString& sentence, const std::vector<Remedy>& remedies = {});

private:
    void offer(const std::vector<Remedy>& remedies);

    QLabel* m_words;
    QHBoxLayout* m_buttons;
};

} // namespace aigaq::app
