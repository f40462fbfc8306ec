// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace aigaq::app {

/// Covers a submission that is not protected from somebody who looks over a shoulder.
class HiddenPage : public QWidget {
    Q_OBJECT
public:
    explicit HiddenPage(QWidget* parent = nullptr);

    void focusButton() { m_show->setFocus(); }

Q_SIGNALS:
    void showWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* m_show;
};

} // namespace aigaq::app
