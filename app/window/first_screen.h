// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_table.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FirstScreen;
}

namespace aigaq::app {

/// What stands in the window while no submission is open: how to begin, and the recent ones.
class FirstScreen : public QWidget {
    Q_OBJECT
public:
    explicit FirstScreen(QWidget* parent = nullptr);
    ~FirstScreen() override;
    Q_DISABLE_COPY_MOVE(FirstScreen)

    void showRecent();

Q_SIGNALS:
    void commandWanted(aigaq::app::Command command);
    void documentWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::FirstScreen> m_ui;
};

} // namespace aigaq::app
