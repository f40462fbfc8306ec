// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_page.h"

namespace aigaq::app {

/// The states of the whole document that were given a name: each compared with the present one, to
/// be looked at as pages and exported.
class SnapshotsPage : public HistoryPage {
    Q_OBJECT
public:
    SnapshotsPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent);

    /// Asks for a name and gives it to the present state.
    void nameThisState();

protected:
    void load() override;
    void showRow(int row) override;
    void activateRow(int row) override;
    void wordButtons() override;

private:
    /// What the file says of the snapshot in the current row.
    void askForThen(const std::function<void(const document::Submission& then)>& then);
    void takeSnapshot(const QString& name);

    std::vector<store::Snapshot> m_snapshots; ///< the latest first
    QPushButton* m_name;
    QPushButton* m_pages;
    QPushButton* m_export;
    QPushButton* m_changes;
};

} // namespace aigaq::app
