// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_page.h"
#include "app/returned/change_words.h"
#include "core/document/comment_threads.h"

namespace aigaq::app {

/// The changes in a Word document that came back, each to be taken in or left. What has been taken
/// in is not listed any more; what the document has beside, such as pictures, stands below.
class ReturnedPage : public HistoryPage {
    Q_OBJECT
public:
    ReturnedPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent);

    void show(ReturnedFile returned);
    using HistoryPage::show;

Q_SIGNALS:
    void placeWanted(const aigaq::document::Selection& place);
    void counted(int changes); ///< that are left
    /// What is to be decided, since both sides changed the same.
    void joined(const QStringList& open);

protected:
    void load() override;
    void showRow(int row) override;
    void activateRow(int row) override;
    void wordButtons() override;

private:
    void showChanges();
    [[nodiscard]] document::CommentedStretch placeOf(const returned::ReturnedChange& change) const;
    void showCount();
    void take(const std::vector<returned::ReturnedChange>& chosen);
    [[nodiscard]] std::vector<returned::ReturnedChange> ticked();
    [[nodiscard]] QString wordsOf(const returned::ReturnedChange& change) const;

    std::shared_ptr<const ReturnedFile> m_returned; ///< null: none yet
    std::unique_ptr<ChangeWords> m_words;
    std::vector<returned::ReturnedChange> m_changes; ///< that are left: the first rows
    QPushButton* m_takeTicked;
    QPushButton* m_takeThis;
};

} // namespace aigaq::app
