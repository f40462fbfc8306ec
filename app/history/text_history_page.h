// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_page.h"

namespace aigaq::app {

/// All wordings of the text at the caret, each beside the present one, and the way back to it.
class TextHistoryPage : public HistoryPage {
    Q_OBJECT
public:
    TextHistoryPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent);

protected:
    void load() override;
    void showRow(int row) override;
    void activateRow(int row) override;
    void wordButtons() override;
    [[nodiscard]] bool dependsOnPlace() const override { return true; }

private:
    void showVersions();
    void bringBack(int row);

    document::FieldId m_field; ///< whose versions are shown
    std::vector<store::PastVersion> m_versions;
    QPushButton* m_bringBack;
};

} // namespace aigaq::app
