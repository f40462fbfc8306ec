// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_page.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QToolButton>

namespace aigaq::app {

class SnapshotsPage;

/// The past of a submission beside its text.
class HistoryDrawer : public QWidget {
    Q_OBJECT
public:
    /// Editor and saver must outlive the drawer.
    HistoryDrawer(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent);

    enum class Of { Text, Document, NamedStates, Deleted };
    void open(Of what);
    /// The text at which the caret stands.
    void setPlace(const document::TextPlace& place);
    void nameThisState();
    [[nodiscard]] QWidget* list() const;

Q_SIGNALS:
    void closeWanted();
    void told(const QString& words);
    void failed(const aigaq::store::StoreError& error);
    void pagesWanted(const aigaq::document::Submission& then);
    void exportWanted(const aigaq::document::Submission& then, const QString& name);
    void changesWanted(const aigaq::document::Submission& then, const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void wordAll();
    [[nodiscard]] HistoryPage* page(int index) const;

    QComboBox* m_what;
    QToolButton* m_close;
    QStackedWidget* m_pages; ///< in the order of `Of`
    SnapshotsPage* m_snapshots;
};

} // namespace aigaq::app
