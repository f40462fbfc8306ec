// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_page.h"

namespace aigaq::app {

/// What was deleted, with the words that it had, and the way back.
class DeletedPage : public HistoryPage {
    Q_OBJECT
public:
    DeletedPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent);

protected:
    void load() override;
    void showRow(int row) override;
    void activateRow(int row) override;
    void wordButtons() override;

private:
    struct Deleted {
        document::NodeId node;
        QString words;
    };

    std::vector<Deleted> m_deleted;
    QPushButton* m_bringBack;
};

} // namespace aigaq::app
