// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_page.h"

namespace aigaq::app {

/// Who changed something in the document and when, the latest first, and what it was.
class DocumentHistoryPage : public HistoryPage {
    Q_OBJECT
public:
    using HistoryPage::HistoryPage;

protected:
    void load() override;
    void showRow(int row) override;
    void activateRow(int row) override;
    void wordButtons() override {}

private:
    using Moment = std::vector<store::PastChange>; ///< of one author at one time

    std::vector<Moment> m_moments;
};

} // namespace aigaq::app
