// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "core/document/submission.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace aigaq::tests {

[[nodiscard]] document::Submission sample();

/// With one empty pair.
[[nodiscard]] document::Submission onePair();

/// An open window on a submission of its own.
struct Opened {
    explicit Opened(const document::Submission& submission);

    [[nodiscard]] app::SubmissionEditor& editor();
    [[nodiscard]] const document::Pair& pair(std::size_t position);
    [[nodiscard]] QString words(const document::Paragraph& paragraph);
    void goTo(const document::NodeId& node, qsizetype position = 0);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// As a keyboard of any layout does; QTest's own keys are ASCII.
    void type(const QString& words);
    void trigger(app::Command command);
    /// What the status line tells.
    [[nodiscard]] QString told() const;
    /// A button of the message above the text, or of any other part of the window; null if it is
    /// not shown.
    [[nodiscard]] QPushButton* button(const QString& words) const;
    /// What the file says once it is closed.
    [[nodiscard]] document::Submission closeAndRead();

    QTemporaryDir folder;
    QString path;
    app::MainWindow window;
    app::DocumentView* view = nullptr;
};

/// What a file says.
[[nodiscard]] document::Submission submissionIn(const QString& path);

/// Tries this on the dialog that comes next until it says that it has answered; closes the dialog
/// after so many tries.
void answerDialog(const std::function<bool(QWidget*)>& answer, int tries = 300);

/// Gives this file to the file dialog that comes next.
void answerFileDialog(const QString& path);

} // namespace aigaq::tests
