// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewSubmissionDialog;
}

namespace aigaq::app {

/// Asks in which language a new submission is drafted and what stands on its cover; the latter may
/// stay empty.
class NewSubmissionDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewSubmissionDialog(QWidget* parent = nullptr);
    ~NewSubmissionDialog() override;
    Q_DISABLE_COPY_MOVE(NewSubmissionDialog)

    /// With one empty pair to begin with.
    [[nodiscard]] document::Submission submission() const;

private:
    std::unique_ptr<Ui::NewSubmissionDialog> m_ui;
};

} // namespace aigaq::app
